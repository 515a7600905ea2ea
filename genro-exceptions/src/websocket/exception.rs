//! The error that closes a WebSocket with any code.

use std::{borrow::Cow, error::Error};

use super::CloseCode;
use crate::error::HttpError;
use crate::header::Headers;

/// An error that closes a WebSocket with any close code and reason; before the upgrade, it refuses the handshake.
///
/// **Shape**: on an open connection, a close frame with the code and the reason truncated to 123 UTF-8 bytes
/// ([`close_frame`](HttpError::close_frame); the error keeps the whole text). Before the upgrade, the response that refuses
/// the handshake: a 403 with the reason as its detail and the headers that are set.
///
/// **Source**: [RFC 6455, section 7.1.5]. Display is the reason; `source()` is the error given to
/// [`caused_by`](Self::caused_by).
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

// The limit of this crate for an error; `clippy::result_large_err` warns from 128 bytes on.
const _: () = assert!(size_of::<WebSocketException>() <= 80);

/// A normal closure: code 1000 without a reason.
impl Default for WebSocketException {
    fn default() -> Self {
        Self::new(CloseCode::NORMAL_CLOSURE)
    }
}
