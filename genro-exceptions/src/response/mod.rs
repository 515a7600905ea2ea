//! The only place where an error becomes an HTTP response.

pub(crate) mod body_headers;
#[cfg(feature = "__framework")]
#[allow(dead_code, reason = "each framework uses a part of it")]
pub(crate) mod framework;
mod parts;
mod text_body;
mod to_response;
pub(crate) mod unwinding;
mod unwritable;

use std::borrow::Cow;

use http::Response;

use crate::error::{HttpError, HttpErrorHandle};
use crate::format::{ErrorFormat, Format};
#[cfg(feature = "json")]
use crate::problem::ProblemJson;

pub(crate) use parts::Parts;
pub use text_body::TextBody;
pub use to_response::ToResponse;
pub(crate) use unwritable::Unwritable;

/// The response of any error, with any body that can be made of a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, None)
}

/// The response of any error in a form.
pub fn response_as<F: ErrorFormat, B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, Some(Format::of::<F>()))
}

/// The response of any error as a problem.
#[cfg(feature = "json")]
pub fn problem_response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_as::<ProblemJson, B>(error)
}

fn response_in<B: TextBody>(error: &dyn HttpError, form: Option<Format>) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(error, form);
        parts.handle_of_failure(error)
    };
    made(fill, body)
}

/// The response of the parts that are filled, with what is to be in its extensions.
#[inline]
fn made<B>(
    fill: impl FnOnce(&mut Parts) -> Option<HttpErrorHandle>,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let mut parts = Parts::new();
    let handle = fill(&mut parts);
    let mut response = Response::new(body(parts.text));
    *response.status_mut() = parts.status;
    *response.headers_mut() = parts.headers;
    if let Some(handle) = handle {
        response.extensions_mut().insert(handle);
    }
    response
}

/// A body of the text, which a literal goes into without a copy.
pub(crate) fn body<B: TextBody>(text: Cow<'static, str>) -> B {
    match text {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    }
}
