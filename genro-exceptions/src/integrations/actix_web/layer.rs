//! `ErrorLayer` as a middleware of actix-web.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::future::{Future, Ready, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{Error, HttpResponse, ResponseError};
use pin_project_lite::pin_project;

use super::translation;
use crate::error::HttpErrorHandle;
use crate::layer::{Asked, Done, Found, Head, Rules, TextBytes, catch_panic};

/// The middleware that gives the error responses of an app one form and one hook: for `App::wrap`.
///
/// **Shape**: a response of status 400 and above whose body nobody has shaped (no content type, or `text/plain`) gets
/// the form of [`format`](Self::format), and so does an `Err` of a service inside. The text of a foreign 4xx becomes
/// the detail if it is UTF-8 of at most 4 KiB that is there at once; that of a foreign 5xx is for the log. Every other
/// response passes untouched and unbuffered. Where panics unwind, a panic of a handler is a 500.
///
/// `App::wrap` puts the last middleware outermost: the layer belongs before `Compress`, and before middleware that adds
/// headers. That does not see the response of a panic: the request is gone by then, so it is an `Err`, to which
/// actix-web itself responds.
///
/// A layer within a layer does its work once: the form is that of the inner one, and its hooks are called; those of
/// the outer one only if the inner one has none.
///
/// ```
/// use actix_web::{App, HttpResponse, body::to_bytes, test, web};
/// use genro_exceptions::{PlainText, integrations::actix_web::ErrorLayer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let errors = ErrorLayer::new()
///     .format::<PlainText>()
///     .on_error(|error, request| eprintln!("{} {}: {}", request.method, request.uri, error.report()));
/// let app = App::new().wrap(errors).route("/users", web::get().to(HttpResponse::Ok));
///
/// let app = test::init_service(app).await;
/// let response = test::call_service(&app, test::TestRequest::get().uri("/nowhere").to_request()).await;
/// assert_eq!(response.status(), 404);
/// assert_eq!(test::read_body(response).await, "Not Found");
/// # }
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer {
    rules: Arc<Rules>,
}

macro_rules! module {
    () => {
        "genro_exceptions::integrations::actix_web"
    };
}
include!("../../layer/builder.rs");

impl<S, B> Transform<S, ServiceRequest> for ErrorLayer
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ErrorService<S>;
    type InitError = ();
    type Future = Ready<Result<ErrorService<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ErrorService { inner, rules: Arc::clone(&self.rules) }))
    }
}

/// A service whose error responses have the form of an [`ErrorLayer`], which creates it.
#[derive(Debug)]
pub struct ErrorService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl<S, B> Service<ServiceRequest> for ErrorService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = ErrorFuture<S::Future>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let mut asked = asked(&request, &self.rules);
        let is_head = *request.method() == Method::HEAD;
        let inner = self.rules.around(&mut asked, || catch_panic(|| self.inner.call(request)));
        let (inner, panicked) = match inner {
            Ok(inner) => (Some(inner), None),
            Err(panicked) => (None, Some(panicked)),
        };
        ErrorFuture { inner, panicked, rules: Arc::clone(&self.rules), asked, is_head }
    }
}

fn asked(request: &ServiceRequest, rules: &Rules) -> Asked {
    let wanted = rules.wanted();
    if wanted.is_nothing() {
        return Asked::default();
    }
    let parts = translation::new_head(request);
    Asked::of(wanted, || Head::of(&parts))
}

pin_project! {
    /// The response of an [`ErrorService`].
    #[derive(Debug)]
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    pub struct ErrorFuture<F> {
        #[pin]
        inner: Option<F>,
        panicked: Option<HttpErrorHandle>,
        rules: Arc<Rules>,
        asked: Asked,
        is_head: bool,
    }
}

impl<F, B> Future for ErrorFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let polled = match (this.inner.as_mut().as_pin_mut(), this.panicked.take()) {
            (_, Some(panicked)) => Err(panicked),
            (Some(inner), None) => {
                this.rules.around(this.asked, || catch_panic(|| inner.poll(context)))
            }
            // Polled again after it was ready.
            (None, None) => return Poll::Pending,
        };
        let result = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(result)) => result,
            Err(panicked) => {
                this.inner.set(None);
                Err(panicked.into())
            }
        };
        Poll::Ready(match result {
            Ok(response) if response.status().as_u16() < 400 => Ok(response.map_into_left_body()),
            Ok(response) => {
                let (request, response) = response.into_parts();
                let response = settle(this.rules, this.asked, *this.is_head, response);
                Ok(ServiceResponse::new(request, response))
            }
            Err(error) => Err(settle_error(this.rules, this.asked, &error)),
        })
    }
}

#[cold]
fn settle<B: MessageBody>(
    rules: &Rules,
    asked: &Asked,
    is_head: bool,
    response: HttpResponse<B>,
) -> HttpResponse<EitherBody<B>> {
    let (mut response, body) = response.into_parts();
    let mut body = Some(body);
    let mut headers = translation::new_headers(response.headers());
    let found = Found {
        status: translation::new_status(response.status()),
        headers: &mut headers,
        handle: super::error_of(&response),
        is_default: false,
        is_head,
        done: response.extensions().get::<Done>().copied().unwrap_or_default(),
    };
    let settled = rules.settle(asked, found, || text_of(body.take()?));
    *response.status_mut() = translation::status(settled.status);
    *response.headers_mut() = translation::headers(&headers);
    response.extensions_mut().insert(settled.handle);
    response.extensions_mut().insert(settled.done);
    response.set_body(match (settled.body, body) {
        (None, Some(body)) => EitherBody::left(body),
        (Some(text), _) if settled.has_length => EitherBody::right(text_body(text)),
        _ => EitherBody::right(BoxBody::new(actix_web::body::None::new())),
    })
}

fn text_body(text: Cow<'static, str>) -> BoxBody {
    BoxBody::new(crate::response::body::<Bytes>(text))
}

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled until it is pending.
fn text_of<B: MessageBody>(body: B) -> Option<Vec<u8>> {
    let declared = match body.size() {
        BodySize::Sized(length) => Some(length),
        BodySize::None | BodySize::Stream => None,
    };
    let (mut body, mut bytes) = (pin!(body), TextBytes::default());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match body.as_mut().poll_next(&mut context) {
            Poll::Ready(Some(Ok(piece))) => bytes.push(&piece)?,
            Poll::Ready(None) => return bytes.of_length(declared.unwrap_or(0), declared),
            Poll::Ready(Some(Err(_))) | Poll::Pending => return None,
        }
    }
}

/// The response of an `Err`, which only an `Err` can carry on: the request is gone.
fn settle_error(rules: &Rules, asked: &Asked, error: &Error) -> Error {
    let response = settle(rules, asked, false, error.error_response()).map_into_boxed_body();
    let handle = super::error_of(&response);
    let report = handle.map_or_else(String::new, |handle| handle.to_string());
    Answered { status: response.status(), report, response: RefCell::new(Some(response)) }.into()
}

/// An error whose response is already there, to be taken once.
struct Answered {
    status: StatusCode,
    report: String,
    response: RefCell<Option<HttpResponse>>,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Answered").field(&self.report).finish()
    }
}

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report)
    }
}

impl ResponseError for Answered {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        self.response.take().unwrap_or_else(|| HttpResponse::new(self.status))
    }
}
