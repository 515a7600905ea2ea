//! The report of a WebSocket that the peer has closed.

use std::hash::{Hash, Hasher};
use std::{borrow::Cow, error::Error, fmt};

use super::{CloseCode, CloseFrame};

/// The report that the peer has closed its WebSocket, that the connection is lost, or that it cannot go on because the
/// peer has violated the protocol.
///
/// It has the code and the reason that were received. The code is a plain number, since it may be one that an endpoint must
/// not send: 1005 if the close frame had no code, 1006 if there was no close frame. For a violation it is the code to
/// close with, and [`close_frame`](Self::close_frame) returns the frame. The type deliberately does not implement
/// [`HttpError`](crate::HttpError): nobody is left to receive a response.
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
/// | what is reported | code |
/// |---|---|
/// | a close frame | its code, and its reason |
/// | a close frame without a code, `None` | 1005 |
/// | a lost connection | 1006 |
/// | a message that is too big | 1009 |
/// | a text that is not UTF-8 | 1007 |
/// | another violation of the protocol | 1002 |
///
/// `TryFrom` returns any other error unchanged. Two reports are equal if their codes and reasons are.
#[derive(Debug, Clone)]
pub struct WebSocketDisconnect {
    code: u16,
    reason: Cow<'static, str>,
    /// Whether the peer is still connected, and the code is for us to send.
    is_violation: bool,
}

impl WebSocketDisconnect {
    /// Creates the report of a close with a code and without a reason.
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self { code, reason: Cow::Borrowed(""), is_violation: false }
    }

    /// Creates the report of a close with a code and a reason.
    #[must_use]
    pub fn with_reason(code: u16, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { code, reason: reason.into(), is_violation: false }
    }

    /// Creates the report of a violation, with the code to close with.
    #[cfg(any(feature = "actix-ws", feature = "axum-ws", feature = "tungstenite"))]
    pub(super) fn of_violation(code: CloseCode) -> Self {
        Self { code: code.as_u16(), reason: Cow::Borrowed(""), is_violation: true }
    }

    /// Returns the code that was received; 1005, 1006 or 1015 if there was none; for a violation, the code to close with
    /// ([RFC 6455, section 7.4.1]).
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

    /// Returns whether the peer has closed the connection with a close frame, whatever the code means. It has not for 1006,
    /// an abnormal closure, for 1015, a TLS failure, and for a violation.
    ///
    /// The closing handshake is then complete as soon as the frame is answered ([RFC 6455, section 7.1.4]), which takes one
    /// more call in each library: the conversions from its close frame say which.
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
        !self.is_violation && !matches!(self.code, 1006 | 1015)
    }

    /// Returns the close frame to send to a peer that has violated the protocol; `None` if the peer is gone.
    ///
    /// ```
    /// use genro_exceptions::WebSocketDisconnect;
    ///
    /// assert_eq!(WebSocketDisconnect::new(1001).close_frame(), None);
    /// # #[cfg(feature = "tungstenite")] {
    /// use tungstenite::Error;
    ///
    /// let violation = WebSocketDisconnect::try_from(Error::Utf8("invalid text".into()))?;
    /// assert_eq!(violation.close_frame().map(|frame| frame.code.as_u16()), Some(1007));
    /// assert!(!violation.is_clean());
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn close_frame(&self) -> Option<CloseFrame> {
        let code = CloseCode::new(self.code).filter(|_| self.is_violation)?;
        Some(CloseFrame::new(code, ""))
    }
}

impl PartialEq for WebSocketDisconnect {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.reason == other.reason
    }
}

impl Eq for WebSocketDisconnect {}

impl Hash for WebSocketDisconnect {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.code, &self.reason).hash(state);
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
