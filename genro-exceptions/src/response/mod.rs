//! The only code that creates a response from an error.

#[cfg(feature = "__framework")]
#[allow(dead_code, reason = "each framework uses a part of it")]
pub(crate) mod framework;
mod parts;
mod text_body;
mod to_response;

use std::borrow::Cow;

use http::Response;

use crate::error::{HttpError, HttpErrorHandle};

pub(crate) use parts::Parts;
pub use text_body::TextBody;
pub use to_response::ToResponse;

/// Creates the response of any error, with any body that can be created from a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(error);
        parts.handle_of_failure(error)
    };
    response_of(fill, body)
}

/// Creates the response of any error, with an `application/problem+json` body.
#[cfg(feature = "json")]
pub fn problem_response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill_as_problem(error);
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
