//! The close frame of a WebSocket.

use std::{borrow::Cow, fmt, ops::Deref};

use super::CloseCode;

/// The close frame of a WebSocket: a close code and a reason.
///
/// Every value is a valid frame: an endpoint may send the code, and the reason fits.
///
/// ```
/// use genro_exceptions::{CloseCode, CloseFrame};
///
/// let frame = CloseFrame::new(CloseCode::TRY_AGAIN_LATER, "full");
/// assert_eq!(frame.code.as_u16(), 1013);
/// assert_eq!(frame.reason, "full");
/// assert_eq!(frame.to_payload(), b"\x03\xF5full");
/// ```
///
/// With the features `axum-ws`, `actix-ws` and `tungstenite`, `.into()` converts it into the frame and the `Message` of that
/// library.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CloseFrame {
    /// Why the connection is closed, for programs.
    pub code: CloseCode,
    /// Why the connection is closed, for the log of the peer: at most 123 bytes.
    pub reason: CloseReason,
}

impl CloseFrame {
    /// Creates a frame; a long reason is truncated as described at [`CloseReason`].
    ///
    /// ```
    /// use genro_exceptions::{CloseCode, CloseFrame};
    ///
    /// assert_eq!(CloseFrame::new(CloseCode::GOING_AWAY, "x".repeat(200)).reason.len(), 123);
    /// ```
    #[must_use]
    pub fn new(code: CloseCode, reason: impl Into<CloseReason>) -> Self {
        Self { code, reason: reason.into() }
    }

    /// Returns the payload of the frame, 2 to 125 bytes: the code in network byte order, then the reason.
    ///
    /// See [RFC 6455, section 5.5.1](https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1).
    #[must_use]
    pub fn to_payload(&self) -> Vec<u8> {
        let mut payload = Vec::with_capacity(2 + self.reason.len());
        payload.extend(self.code.as_u16().to_be_bytes());
        payload.extend(self.reason.as_bytes());
        payload
    }
}

/// The reason of a [`CloseFrame`]: a text of at most 123 UTF-8 bytes.
///
/// The payload of a control frame has at most 125 bytes ([RFC 6455, section 5.5]), two of which are the code; a peer fails
/// the connection if it is longer. A longer text is truncated at a character boundary when the value is created.
///
/// ```
/// use genro_exceptions::CloseReason;
///
/// assert_eq!(CloseReason::from("x".repeat(200)).len(), 123);
/// // 41 characters of 3 bytes are 123 bytes; 30 characters of 4 bytes are 120, and another one does not fit.
/// assert_eq!(CloseReason::from("€".repeat(42)).len(), 123);
/// assert_eq!(CloseReason::from("🦀".repeat(42)).len(), 120);
/// ```
///
/// [RFC 6455, section 5.5]: https://www.rfc-editor.org/rfc/rfc6455#section-5.5
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct CloseReason(Box<str>);

/// The 125 bytes of a control frame's payload without the two of the code.
const MAX_BYTES: usize = 123;

impl CloseReason {
    /// Converts the reason into a `String`.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into()
    }
}

/// Returns where to truncate `text`.
fn end(text: &str) -> usize {
    let mut end = text.len().min(MAX_BYTES);
    // At most three steps; 0 is always a boundary.
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

impl From<&str> for CloseReason {
    fn from(text: &str) -> Self {
        Self(text[..end(text)].into())
    }
}

impl From<String> for CloseReason {
    fn from(mut text: String) -> Self {
        text.truncate(end(&text));
        Self(text.into())
    }
}

impl From<Cow<'_, str>> for CloseReason {
    fn from(text: Cow<'_, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl From<CloseReason> for String {
    fn from(reason: CloseReason) -> Self {
        reason.into_string()
    }
}

impl Deref for CloseReason {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for CloseReason {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl PartialEq<str> for CloseReason {
    fn eq(&self, text: &str) -> bool {
        **self == *text
    }
}

impl PartialEq<&str> for CloseReason {
    fn eq(&self, text: &&str) -> bool {
        **self == **text
    }
}

impl PartialEq<String> for CloseReason {
    fn eq(&self, text: &String) -> bool {
        **self == **text
    }
}
