//! The texts of an error, for generated code.

use std::borrow::Cow;
use std::fmt::Arguments;

use http::StatusCode;

use crate::error::{HttpError, HttpException, text_or_phrase};
use crate::ready::phrase::phrase;
use crate::response::UNPRINTABLE;
use crate::text::{format, try_format};

/// Returns the text of a format string; if it has no arguments, nothing is copied.
#[must_use]
pub fn text(args: Arguments<'_>) -> Cow<'static, str> {
    match args.as_str() {
        Some(text) => Cow::Borrowed(text),
        None => format(args),
    }
}

/// Creates an error with the text of a format string, which is not copied if it has no arguments; if the text cannot be
/// printed, a 500 with the reason as its cause.
#[must_use]
pub fn exception(status: StatusCode, args: Arguments<'_>) -> HttpException {
    if let Some(text) = args.as_str() {
        return HttpException::with_detail(status, text);
    }
    match try_format(args) {
        Ok(text) => HttpException::with_detail(status, text),
        Err(_) => HttpException::new(StatusCode::INTERNAL_SERVER_ERROR).caused_by(UNPRINTABLE),
    }
}

/// Returns the text of a format string for a `#[detail]` field; if it cannot be printed, the reason phrase of the status.
#[must_use]
pub fn formatted(status: StatusCode, args: Arguments<'_>) -> String {
    try_format(args).unwrap_or_else(|_| phrase(status).to_owned())
}

/// Returns the text that Display prints.
#[must_use]
pub fn display_text(error: &dyn HttpError) -> Cow<'static, str> {
    format(format_args!("{error}"))
}

/// Returns the detail without borrowing from the error.
#[must_use]
pub fn detail(error: &dyn HttpError) -> Cow<'_, str> {
    error.to_detail()
}

/// Returns the text that Display prints; for a 5xx, the reason phrase, since Display is for the log.
#[must_use]
pub fn public_text(status: StatusCode, error: &dyn HttpError) -> Cow<'static, str> {
    public_format(status, format_args!("{error}"))
}

/// Returns the text of a format string that prints a cause; for a 5xx, the reason phrase.
#[must_use]
pub fn public_format(status: StatusCode, args: Arguments<'_>) -> Cow<'static, str> {
    text_or_phrase(status, || format(args))
}

/// Returns the detail of an error whose status is chosen at run time: where `answered` is none, the status is replaced by
/// 500, and so is the text by its reason phrase.
#[must_use]
pub fn detail_of(answered: Option<StatusCode>, text: Cow<'_, str>) -> Cow<'_, str> {
    match answered {
        Some(_) => text,
        None => Cow::Borrowed(phrase(StatusCode::INTERNAL_SERVER_ERROR)),
    }
}
