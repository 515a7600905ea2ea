//! The signal that the other side has left.

use std::{borrow::Cow, error::Error, fmt};

/// The signal that the peer has closed its WebSocket, or that it is gone.
///
/// It reports what was received, not what one may send. So its code is a plain number, in which
/// 1005 (the close frame had no code) and 1006 (there was no close frame) occur, and its reason is
/// what the peer wrote. It deliberately does not implement [`HttpError`](crate::HttpError): there
/// is nobody left to answer.
///
/// Display is `WebSocket disconnected with code 1001`; the reason, being the peer's text, is not in
/// it. It has no source.
///
/// ```
/// use genro_exceptions::WebSocketDisconnect;
///
/// let left = WebSocketDisconnect::with_reason(1001, "tab closed");
/// assert_eq!(left.to_string(), "WebSocket disconnected with code 1001");
/// assert_eq!(left.reason(), "tab closed");
/// assert!(left.is_clean());
/// ```
///
/// What a library reports converts into it:
///
/// | feature | a close frame, or none | a failure |
/// |---|---|---|
/// | `axum-ws` | `From<Option<axum::extract::ws::CloseFrame>>` | `From<axum::Error>` |
/// | `actix-ws` | `From<Option<actix_ws::CloseReason>>` | `TryFrom<actix_ws::ProtocolError>` |
/// | `tungstenite` | `From<Option<tungstenite::protocol::CloseFrame>>` | `TryFrom<tungstenite::Error>` |
///
/// A frame gives its code and reason, none gives 1005, a lost connection 1006. `TryFrom` hands back an error that says
/// something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSocketDisconnect {
    code: u16,
    reason: Cow<'static, str>,
}

impl WebSocketDisconnect {
    /// Reports a close with that code and no reason.
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self { code, reason: Cow::Borrowed("") }
    }

    /// Reports a close with that code and reason.
    #[must_use]
    pub fn with_reason(code: u16, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { code, reason: reason.into() }
    }

    /// The code that was received, or 1005, 1006 or 1015 in place of one; see [RFC 6455, section 7.4.1].
    ///
    /// [RFC 6455, section 7.4.1]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The reason that was received, or the empty text.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether the closing handshake was completed ([RFC 6455, section 7.1.4]): not so for 1006, an
    /// abnormal closure, and 1015, a TLS failure. It says nothing of whether the code is a good one.
    ///
    /// ```
    /// use genro_exceptions::WebSocketDisconnect;
    ///
    /// assert!(WebSocketDisconnect::new(1011).is_clean());
    /// assert!(!WebSocketDisconnect::new(1006).is_clean());
    /// ```
    ///
    /// [RFC 6455, section 7.1.4]: https://www.rfc-editor.org/rfc/rfc6455#section-7.1.4
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        !matches!(self.code, 1006 | 1015)
    }
}

/// A normal closure: code 1000 without a reason.
impl Default for WebSocketDisconnect {
    fn default() -> Self {
        Self::new(1000)
    }
}

impl fmt::Display for WebSocketDisconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebSocket disconnected with code {}", self.code)
    }
}

impl Error for WebSocketDisconnect {}
