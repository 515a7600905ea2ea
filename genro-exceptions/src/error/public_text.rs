//! The 5xx rule: the client of a failing server does not read a text that was written for the log.

use std::borrow::Cow;

use http::StatusCode;

use crate::ready::phrase::phrase;

/// Returns whether the server has failed, so that a text written for the log is not for the client.
#[must_use]
pub const fn is_server_error(status: StatusCode) -> bool {
    status.as_u16() >= 500
}

/// Returns a text that was written for the log or prints a cause; for a 5xx, the reason phrase.
pub(crate) fn text_or_phrase(
    status: StatusCode,
    text: impl FnOnce() -> Cow<'static, str>,
) -> Cow<'static, str> {
    if is_server_error(status) { Cow::Borrowed(phrase(status)) } else { text() }
}
