//! The code of an error: which texts may be one.

use std::borrow::Cow;

use http::StatusCode;

use super::is_server_error;

/// Returns the code of an error.
#[must_use]
pub const fn code(text: &'static str) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(text))
}

/// How many bytes of a code a client reads at the most.
const MAX_LENGTH: usize = 64;

/// Returns a code that is known at run time; one that is empty, longer than 64 bytes, or has other characters than visible
/// ASCII is left out.
#[must_use]
pub fn run_time_code(code: Option<&str>) -> Option<Cow<'_, str>> {
    computed_code(code.map(Cow::Borrowed))
}

/// The same of a code that may be a text of its own.
#[must_use]
pub fn computed_code(code: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    code.filter(|code| {
        (1..=MAX_LENGTH).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic())
    })
}

/// The same of a code that shows a cause: a 5xx is sent without it.
#[must_use]
pub fn public_code<'a>(
    status: StatusCode,
    code: impl FnOnce() -> Option<Cow<'a, str>>,
) -> Option<Cow<'a, str>> {
    if is_server_error(status) { None } else { computed_code(code()) }
}
