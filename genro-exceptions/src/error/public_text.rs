//! The 5xx rule: a text that was written for the log does not reach the client of a failing server.

use std::borrow::Cow;

use http::StatusCode;

use crate::ready::phrase::phrase;

/// Whether the status means that the server failed, and a text written for the log is not for the client.
#[must_use]
pub const fn is_server_error(status: StatusCode) -> bool {
    status.as_u16() >= 500
}

/// Returns a text that was written for the log, unless the status is a 5xx: then its reason phrase.
pub(crate) fn text_or_phrase(
    status: StatusCode,
    text: impl FnOnce() -> Cow<'static, str>,
) -> Cow<'static, str> {
    if is_server_error(status) { Cow::Borrowed(phrase(status)) } else { text() }
}
