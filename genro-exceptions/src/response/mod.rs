//! The only code that creates a response from an error.

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

/// Creates the response of any error, with any body that can be created from a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, None)
}

/// Creates the response of any error in a form.
pub fn response_as<F: ErrorFormat, B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, Some(Format::of::<F>()))
}

/// Creates the response of any error as a problem.
#[cfg(feature = "json")]
pub fn problem_response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_as::<ProblemJson, B>(error)
}

fn response_in<B: TextBody>(error: &dyn HttpError, form: Option<Format>) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(error, form);
        parts.handle_of_failure(error)
    };
    response_of(fill, body)
}

/// Creates a response from the parts that `fill` sets; the handle it returns goes into the extensions.
#[inline]
fn response_of<B>(
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

/// Creates a body from a text; a literal is not copied.
pub(crate) fn body<B: TextBody>(text: Cow<'static, str>) -> B {
    match text {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    }
}
