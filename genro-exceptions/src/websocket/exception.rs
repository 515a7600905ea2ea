//! The error that closes a WebSocket with a chosen code.

use std::{borrow::Cow, error::Error};

use super::CloseCode;
use crate::error::HttpError;
use crate::header::Headers;

/// Closes a WebSocket with a chosen code and reason.
///
/// On an open connection it becomes a close frame: the code, and the reason cut to 123 UTF-8 bytes
/// ([`close_frame`](HttpError::close_frame); the error keeps the whole text). Before the upgrade
/// there is no connection to close: then it is the response that refuses the handshake, a 403 with
/// the reason as its text and the headers that were added. Display is the reason; `source()` is
/// what [`caused_by`](Self::caused_by) was given. See [RFC 6455, section 7.1.5].
///
/// ```
/// use genro_exceptions::{CloseCode, HttpError, WebSocketException};
///
/// let error = WebSocketException::with_reason(CloseCode::POLICY_VIOLATION, "one room at a time");
/// assert_eq!(error.close_frame().to_payload(), b"\x03\xF0one room at a time");
/// assert_eq!(error.status(), 403);
/// ```
///
/// [RFC 6455, section 7.1.5]: https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5
#[derive(Debug, HttpError)]
#[status(403)]
#[detail("")]
pub struct WebSocketException {
    #[close]
    code: CloseCode,
    #[detail]
    reason: Cow<'static, str>,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}

// What an error may weigh: `clippy::result_large_err` speaks up at 128.
const _: () = assert!(size_of::<WebSocketException>() <= 80);

/// A normal closure: code 1000 without a reason.
impl Default for WebSocketException {
    fn default() -> Self {
        Self::new(CloseCode::NORMAL_CLOSURE)
    }
}
