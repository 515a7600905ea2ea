//! The report of a WebSocket that the peer has closed.

use std::{borrow::Cow, error::Error, fmt};

/// The report that the peer has closed its WebSocket, or that the connection is lost.
///
/// It has the code and the reason that were received. The code is a plain number, since it may be one that an endpoint must
/// not send: 1005 if the close frame had no code, 1006 if there was no close frame. The type deliberately does not
/// implement [`HttpError`](crate::HttpError): nobody is left to receive a response.
///
/// **Source**: Display is `WebSocket disconnected with code 1001`, without the reason, which is a text of the peer. There
/// is no source.
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
/// The following types convert into it:
///
/// | feature | a close frame, or none | a failure |
/// |---|---|---|
/// | `axum-ws` | `From<Option<axum::extract::ws::CloseFrame>>` | `From<axum::Error>` |
/// | `actix-ws` | `From<Option<actix_ws::CloseReason>>` | `TryFrom<actix_ws::ProtocolError>` |
/// | `tungstenite` | `From<Option<tungstenite::protocol::CloseFrame>>` | `TryFrom<tungstenite::Error>` |
///
/// A frame gives its code and reason, `None` gives 1005, and a lost connection 1006. `TryFrom` returns any other error
/// unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSocketDisconnect {
    code: u16,
    reason: Cow<'static, str>,
}

impl WebSocketDisconnect {
    /// Creates the report of a close with a code and without a reason.
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self { code, reason: Cow::Borrowed("") }
    }

    /// Creates the report of a close with a code and a reason.
    #[must_use]
    pub fn with_reason(code: u16, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { code, reason: reason.into() }
    }

    /// Returns the code that was received; 1005, 1006 or 1015 if there was none ([RFC 6455, section 7.4.1]).
    ///
    /// [RFC 6455, section 7.4.1]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// Returns the reason that was received; empty if there was none.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns whether the closing handshake was completed ([RFC 6455, section 7.1.4]), whatever the code means. It was not
    /// for 1006, an abnormal closure, and 1015, a TLS failure.
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
