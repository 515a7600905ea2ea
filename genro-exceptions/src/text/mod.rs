//! Texts that are formatted, and how many could not be.

mod assembled;

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::{self, Arguments, Write as _};

pub(crate) use assembled::assembled;

use crate::ready::phrase::phrase;

/// What a format prints; where a `Display` fails, the reason phrase of 500, and [`failures`] counts it.
pub(crate) fn format(args: Arguments<'_>) -> Cow<'static, str> {
    try_format(args).map_or_else(|_| failed(), Cow::Owned)
}

/// What a format prints.
///
/// # Errors
///
/// That of a `Display` that fails; half a text is none.
pub(crate) fn try_format(args: Arguments<'_>) -> Result<String, fmt::Error> {
    assembled(|text| text.write_fmt(args))
}

// `HttpError::detail` has no way to fail, and a response has to know of it: it compares the count before with the one
// after.
thread_local! {
    static FAILURES: Cell<usize> = const { Cell::new(0) };
}

/// How many texts of this thread could not be printed so far.
#[inline]
pub(crate) fn failures() -> usize {
    FAILURES.get()
}

#[cold]
fn failed() -> Cow<'static, str> {
    FAILURES.set(FAILURES.get().wrapping_add(1));
    Cow::Borrowed(phrase(http::StatusCode::INTERNAL_SERVER_ERROR))
}
