//! The only code that creates a response from an error.

#[cfg(feature = "salvo")]
mod abandoned;
pub(crate) mod body_headers;
mod body_type;
#[cfg(feature = "__layer")]
#[allow(dead_code, reason = "each framework uses a part of it")]
pub(crate) mod framework;
mod head;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
mod reused;
mod text_body;
mod to_response;
pub(crate) mod unwinding;
mod unwritable;

use std::borrow::Cow;

use http::Response;

use crate::error::HttpError;
#[cfg(any(feature = "json", feature = "tower"))]
use crate::error::HttpErrorHandle;
use crate::format::{ErrorFormat, Format};
#[cfg(feature = "json")]
use crate::problem::{ProblemJson, handle_of_problem};

#[cfg(feature = "salvo")]
pub(crate) use abandoned::abandon_answer;
#[cfg(any(feature = "axum", feature = "rocket"))]
pub(crate) use body_headers::may_have_length;
#[cfg(feature = "__body")]
pub(crate) use body_headers::set_length;
#[cfg(feature = "__layer")]
pub(crate) use body_headers::{replace_body_headers, set_type_of};
use body_type::Among;
#[cfg(feature = "tonic")]
pub(crate) use head::printed;
#[cfg(feature = "__layer")]
pub(crate) use head::written;
use head::{fill, fill_with_report, new_head};
pub use text_body::TextBody;
pub use to_response::ToResponse;
pub(crate) use unwritable::{UNPRINTABLE, Unwritable};

/// Creates the response of any error, with any body that can be created from a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    response_in(error, None)
}

/// Creates the response of an error that is given away; with the feature `tower`, a layer finds the error in it.
#[cfg_attr(
    not(feature = "tower"),
    expect(clippy::needless_pass_by_value, reason = "with the feature, the response keeps it")
)]
pub(crate) fn into_response<T: HttpError, B: TextBody>(error: T) -> Response<B> {
    #[cfg(feature = "tower")]
    return framework::response_with_handle(HttpErrorHandle::new(error), |_, text| body(text));
    #[cfg(not(feature = "tower"))]
    response(error.as_http_error())
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
    let mut head = new_head();
    // Before the head moves: with a call that may panic in between, it is copied twice.
    let body = match fill(&mut head, &mut Among, error, form) {
        Ok(text) => body(text),
        Err(reason) => body(fill_with_report(&mut head, error, reason)),
    };
    let response = Response::from_parts(head, body);
    #[cfg(all(feature = "tracing", feature = "tower"))]
    return crate::layer::Done::noted_in(response, error);
    #[cfg(not(all(feature = "tracing", feature = "tower")))]
    response
}

/// Creates a body from a text, of a type that would allocate one for an empty text, but has an empty default.
#[cfg(any(feature = "axum", feature = "poem", feature = "warp"))]
#[inline]
pub(crate) fn body_or_default<B: TextBody + Default>(text: Cow<'static, str>) -> B {
    if text.is_empty() { B::default() } else { body(text) }
}

/// Creates a body from a text; a literal is not copied.
pub(crate) fn body<B: TextBody>(text: Cow<'static, str>) -> B {
    match text {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    }
}
