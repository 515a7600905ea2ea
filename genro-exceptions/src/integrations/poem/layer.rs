//! `ErrorLayer` as a middleware of poem.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use poem::{Body, Endpoint, Middleware, Request, Response, Result};

use crate::layer::{Asked, Content, Head, ResponseHead, Rules};
use crate::response::body as text_body;

/// The middleware that gives the error responses of an endpoint one form and one hook: for `EndpointExt::with`.
///
/// **Shape**: a response of status 400 and above whose body nobody has shaped (no content type, or `text/plain`) gets
/// the form of [`format`](Self::format), and so does an `Err` of an endpoint inside, such as poem's own 404. It is an
/// `Ok` then. The text of a foreign 4xx becomes the detail if it is UTF-8 of at most 4 KiB that is there at once;
/// that of a foreign 5xx is for the log. Every other response passes untouched and unbuffered.
///
/// The last `with` is the outermost: the layer belongs behind `CatchPanic` with
/// [`panic_response`](super::panic_response), and before `Compression`. poem's `Cors` replaces `vary`, so where the layer
/// has several forms, it belongs behind `Cors` too.
///
/// A layer within a layer does its work once: the form is that of the inner one, and its hooks are called; those of
/// the outer one only if the inner one has none.
///
/// ```
/// use genro_exceptions::{HttpErrorHandle, PlainText, integrations::poem::ErrorLayer};
/// use poem::{Endpoint, EndpointExt, Request, Route};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> poem::Result<()> {
/// let errors = ErrorLayer::new()
///     .format::<PlainText>()
///     .on_error(|error, request| eprintln!("{} {}: {}", request.method, request.uri, error.report()));
/// let app = Route::new().with(errors);
///
/// let response = app.call(Request::default()).await?;
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.data::<HttpErrorHandle>().expect("a handle").detail(), "not found");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer {
    rules: Arc<Rules>,
}

macro_rules! module {
    () => {
        "genro_exceptions::integrations::poem"
    };
}
include!("../../layer/builder.rs");

impl<E: Endpoint> Middleware<E> for ErrorLayer {
    type Output = ErrorEndpoint<E>;

    fn transform(&self, inner: E) -> ErrorEndpoint<E> {
        ErrorEndpoint { inner, rules: Arc::clone(&self.rules) }
    }
}

/// An endpoint whose error responses have the form of an [`ErrorLayer`], which creates it.
#[derive(Debug)]
pub struct ErrorEndpoint<E> {
    inner: E,
    rules: Arc<Rules>,
}

impl<E: Endpoint> Endpoint for ErrorEndpoint<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let (method, version) = (request.method(), request.version());
        let (uri, headers, extensions) = (request.uri(), request.headers(), request.extensions());
        let content = Content::for_hyper(method, version);
        let head = Head { method, uri, version, headers, extensions };
        let mut asked = Asked::of(self.rules.wanted(), || head);
        let response = self.inner.get_response(request);
        let response = self.rules.around_future(&mut asked, response).await;
        Ok(if response.status().as_u16() < 400 {
            response
        } else {
            settle(&self.rules, &asked, content, response)
        })
    }
}

#[cold]
fn settle(rules: &Rules, asked: &Asked, content: Content, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let mut body = BoxBody::<Bytes, io::Error>::from(body);
    let head = ResponseHead {
        status: &mut parts.status,
        headers: &mut parts.headers,
        extensions: &mut parts.extensions,
        is_default: false,
        content,
    };
    let from_text = |text| text_body::<Body>(text).into();
    rules.settle_response(asked, head, &mut body, from_text, || Body::empty().into());
    Response::from_parts(parts, body.into())
}
