//! The only code that creates a response from an error.

pub(crate) mod body_headers;
#[cfg(feature = "__layer")]
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
use crate::problem::{ProblemJson, handle_of_problem};

#[cfg(feature = "__layer")]
pub(crate) use body_headers::{replace_body_headers, set_type_of};
pub(crate) use parts::Parts;
#[cfg(feature = "tonic")]
pub(crate) use parts::printed;
#[cfg(feature = "__layer")]
pub(crate) use parts::written;
pub use text_body::TextBody;
pub use to_response::ToResponse;
pub(crate) use unwritable::Unwritable;

/// Creates the response of any error, with any body that can be created from a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, None)
}

/// Creates the response of an error that is given away; with the feature `tower`, a layer finds the error in it.
#[cfg_attr(
    not(feature = "tower"),
    expect(
        clippy::needless_pass_by_value,
        reason = "with the feature `tower`, the response keeps it"
    )
)]
pub fn into_response<B: TextBody>(error: impl HttpError) -> Response<B> {
    #[cfg(feature = "tower")]
    return framework::response_with_handle(HttpErrorHandle::new(error), body);
    #[cfg(not(feature = "tower"))]
    response(&error)
}

/// Creates the response of any error in a form.
pub fn response_as<F: ErrorFormat, B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, Some(Format::of::<F>()))
}

/// Creates the response of any error as a problem.
#[cfg(feature = "json")]
pub fn problem_response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let mut response = response_as::<ProblemJson, B>(error);
    // The error is borrowed, so the log gets a copy of what it reads.
    if HttpErrorHandle::of(&response).is_none() {
        response.extensions_mut().insert(handle_of_problem(error));
    }
    response
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
