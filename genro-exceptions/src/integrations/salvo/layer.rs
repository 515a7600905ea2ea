//! `ErrorLayer` as a hoop and as a catcher of salvo.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::{Method, StatusCode};
use salvo_core::catcher::Catcher;
use salvo_core::http::{ResBody, StatusError};
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use crate::error::{HttpError, HttpErrorHandle, Report, text_or_phrase};
use crate::layer::{Asked, Content, Head, ResponseHead, Rules, catch_panic_of_future};
use crate::response::body as text_body;

/// The hoop that gives the error responses of a service one form and one hook: for `Service::hoop`.
///
/// **Shape**: a response of status 400 and above whose body nobody has shaped (none, a `StatusError`, no content type,
/// or `text/plain`) gets the form of [`format`](Self::format). The text of a foreign 4xx becomes the detail if it is
/// UTF-8 of at most 4 KiB that is there at once, or the brief of a `StatusError`; that of a foreign 5xx is for the
/// log. Every other response passes untouched and unbuffered. Where panics unwind, a panic of a handler is a 500.
///
/// It belongs on the `Service`, whose hoops run for a 404 and a 405 too. The first hoop is the outermost: the layer
/// belongs after `Compression` and before a timeout. What salvo itself answers after the hoops, such as the 415 of
/// `allowed_media_types`, gets the form by [`catcher`](Self::catcher).
///
/// A layer within a layer does its work once: the form is that of the inner one, and its hooks are called; those of
/// the outer one only if the inner one has none.
///
/// ```
/// # use salvo_core as salvo;
/// use genro_exceptions::{PlainText, integrations::salvo::ErrorLayer};
/// use salvo::prelude::*;
///
/// #[handler]
/// async fn users() -> &'static str {
///     "Ada"
/// }
///
/// let errors = ErrorLayer::new()
///     .format::<PlainText>()
///     .on_error(|error, request| eprintln!("{} {}: {}", request.method, request.uri, error.report()));
/// let catcher = errors.catcher();
/// let service = Service::new(Router::with_path("users").get(users)).hoop(errors).catcher(catcher);
/// # let _ = service;
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer {
    rules: Arc<Rules>,
}

macro_rules! module {
    () => {
        "genro_exceptions::integrations::salvo"
    };
}
include!("../../layer/builder.rs");

impl ErrorLayer {
    /// Creates a catcher in place of salvo's own, with the form and the hooks of this layer: for `Service::catcher`.
    #[must_use]
    pub fn catcher(&self) -> Catcher {
        Catcher::new(self.clone())
    }
}

#[async_trait]
impl Handler for ErrorLayer {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        flow: &mut FlowCtrl,
    ) {
        // salvo drops the body of an answer to HEAD, and its length with it.
        let is_head = *request.method() == Method::HEAD;
        let content = if is_head { Content::Declared } else { Content::Sent };
        let head = Head {
            method: request.method(),
            uri: request.uri(),
            version: request.version(),
            headers: request.headers(),
            extensions: request.extensions(),
        };
        let mut asked = Asked::of(self.rules.wanted(), || head);
        // As the goal of a catcher, it is the last.
        let next = catch_panic_of_future(flow.call_next(request, depot, response));
        if let Err(panicked) = self.rules.around_future(&mut asked, next).await {
            super::write(panicked, response);
        }
        if let Some(status) = response.status_code.filter(|status| status.as_u16() >= 400) {
            settle(&self.rules, &asked, content, status, response);
        }
    }
}

#[cold]
fn settle(
    rules: &Rules,
    asked: &Asked,
    content: Content,
    mut status: StatusCode,
    response: &mut Response,
) {
    if let ResBody::Error(error) = &response.body {
        response.extensions.insert(HttpErrorHandle::new(Deferred::of(error)));
    }
    let head = ResponseHead {
        status: &mut status,
        headers: &mut response.headers,
        extensions: &mut response.extensions,
        is_default: response.body.is_none() || response.body.is_error(),
        content,
    };
    let body = &mut response.body;
    rules.settle_response(asked, head, body, text_body, || text_body("".into()));
    response.status_code = Some(status);
}

/// A `StatusError`, which salvo's catcher would write.
#[derive(Debug)]
struct Deferred {
    status: StatusCode,
    brief: String,
    detail: Option<String>,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Deferred {
    /// Creates a copy of what is for the log; the original stays in the response.
    fn of(error: &StatusError) -> Self {
        let cause = error.cause.as_deref().map(|cause| Report::new(cause).to_string().into());
        let (brief, detail) = (error.brief.clone(), error.detail.clone());
        Self { status: error.code, brief, detail, cause }
    }
}

impl fmt::Display for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.brief)?;
        self.detail.as_ref().map_or(Ok(()), |detail| write!(f, ": {detail}"))
    }
}

impl Error for Deferred {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

/// The brief of a 4xx is for the client, as it is in salvo's own page; the rest is not.
impl HttpError for Deferred {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn detail(&self) -> Cow<'_, str> {
        self.to_detail()
    }

    fn to_detail(&self) -> Cow<'static, str> {
        text_or_phrase(self.status, || self.brief.clone().into())
    }
}
