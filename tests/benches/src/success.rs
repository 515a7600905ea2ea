//! A success, which an `ErrorLayer` only lets pass.
//!
//! The service is behind a pointer and its future in a box, as those of axum's routes are: otherwise the optimizer would
//! make one function of all, and the difference would be that of its moods.

use std::cell::RefCell;
use std::convert::Infallible;
use std::future::ready;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum::body::Body;
use genro_exceptions::ProblemJson;
use genro_exceptions::tower::{ErrorLayer, ErrorService};
use http::{Request, Response};
use tower::util::{BoxCloneSyncService, MapResponse};
use tower::{Layer as _, Service, ServiceExt as _};

type Fine = BoxCloneSyncService<Request<()>, Response<Body>, Infallible>;

/// A service that is always right.
fn fine() -> Fine {
    BoxCloneSyncService::new(tower::service_fn(|_| ready(Ok(Response::new(Body::empty())))))
}

fn with_form() -> ErrorLayer {
    ErrorLayer::new().format::<ProblemJson>()
}

fn with_form_and_hook() -> ErrorLayer {
    with_form().on_error(|_, _| {})
}

type Identity = fn(Response<Body>) -> Response<Body>;

thread_local! {
    static ALONE: RefCell<Fine> = RefCell::new(fine());
    static EMPTY: RefCell<MapResponse<Fine, Identity>> = RefCell::new(fine().map_response(|response| response));
    static FORM: RefCell<ErrorService<Fine>> = RefCell::new(with_form().layer(fine()));
    static HOOK: RefCell<ErrorService<Fine>> = RefCell::new(with_form_and_hook().layer(fine()));
}

/// The service alone.
pub(crate) fn alone() -> Response<Body> {
    ALONE.with_borrow_mut(response)
}

/// With a layer of tower that maps the response to itself.
pub(crate) fn empty() -> Response<Body> {
    EMPTY.with_borrow_mut(response)
}

/// With a layer that has a form.
pub(crate) fn form() -> Response<Body> {
    FORM.with_borrow_mut(response)
}

/// With a layer that has a form and a hook.
pub(crate) fn form_and_hook() -> Response<Body> {
    HOOK.with_borrow_mut(response)
}

fn response(
    service: &mut impl Service<Request<()>, Response = Response<Body>, Error = Infallible>,
) -> Response<Body> {
    let future = pin!(service.call(black_box(Request::new(()))));
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(response)) => response,
        Poll::Pending => unreachable!("it is ready at once"),
    }
}
