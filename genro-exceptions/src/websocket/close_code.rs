//! The codes that close a WebSocket.

use std::fmt;

use http::StatusCode;

use crate::error::HttpError;

/// A WebSocket close code that an endpoint may send.
///
/// On the wire it is two bytes at the start of the close frame. The codes are 1000–1003, 1007–1014,
/// 3000–3999 (registered by libraries) and 4000–4999 (private use). All others are unassigned, or
/// stand for something that was not received (1005, 1006, 1015), and never are a value of this type.
/// See [RFC 6455, section 7.4] and the [registry].
///
/// ```
/// use genro_exceptions::CloseCode;
///
/// assert_eq!(CloseCode::new(1008), Some(CloseCode::POLICY_VIOLATION));
/// assert_eq!(CloseCode::new(1006), None);
/// const OUT_OF_CREDIT: Option<CloseCode> = CloseCode::new(4001);
/// assert_eq!(OUT_OF_CREDIT.map(CloseCode::as_u16), Some(4001));
/// ```
///
/// [RFC 6455, section 7.4]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4
/// [registry]: https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CloseCode(u16);

/// One row for each registered code that may be sent: the number, the constant, the name, its docs.
macro_rules! close_codes {
    ($($number:literal $constant:ident $name:literal $doc:literal;)*) => {
        impl CloseCode {
            $(
                #[doc = concat!("`", $number, "`, \"", $name, "\": ", $doc)]
                pub const $constant: Self = match Self::new($number) {
                    Some(code) => code,
                    // Evaluated when this crate is compiled, and then only if the row is wrong.
                    None => panic!("a close code that may not be sent"),
                };
            )*

            /// The registered name of the code; `None` for one that a library or application gave a
            /// meaning to.
            ///
            /// ```
            /// use genro_exceptions::CloseCode;
            ///
            /// assert_eq!(CloseCode::GOING_AWAY.name(), Some("Going Away"));
            /// ```
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($name),)*
                    _ => None,
                }
            }
        }
    };
}

close_codes! {
    1000 NORMAL_CLOSURE "Normal Closure" "the connection has done its work.";
    1001 GOING_AWAY "Going Away" "the server shuts down, or the user has left the page.";
    1002 PROTOCOL_ERROR "Protocol Error" "the peer broke the WebSocket protocol.";
    1003 UNSUPPORTED_DATA "Unsupported Data" "a kind of message that is not understood here, such as binary.";
    1007 INVALID_FRAME_PAYLOAD_DATA "Invalid Frame Payload Data" "a message that is not what its type says, such as text that is not UTF-8.";
    1008 POLICY_VIOLATION "Policy Violation" "a message that is against the rules, when no other code fits.";
    1009 MESSAGE_TOO_BIG "Message Too Big" "a message that is too big to be processed.";
    1010 MANDATORY_EXTENSION "Mandatory Extension" "the server did not agree to an extension; only clients send it.";
    1011 INTERNAL_ERROR "Internal Error" "the server met a condition it did not expect.";
    1012 SERVICE_RESTART "Service Restart" "the server restarts; the client may come back.";
    1013 TRY_AGAIN_LATER "Try Again Later" "the server is overloaded; the client may come back later.";
    1014 BAD_GATEWAY "Bad Gateway" "a server further up gave an invalid answer. Common peers reject this code.";
    3000 UNAUTHORIZED "Unauthorized" "the client has not proved who it is.";
    3003 FORBIDDEN "Forbidden" "the client may not do this.";
    3008 TIMEOUT "Timeout" "the client took too long.";
}

impl CloseCode {
    /// Checks a number at run time, or in a `const` when it is compiled; `None` if an endpoint may not send it.
    ///
    /// ```
    /// use genro_exceptions::CloseCode;
    ///
    /// const KICKED: CloseCode = CloseCode::new(4009).unwrap();
    /// assert_eq!(KICKED.as_u16(), 4009);
    /// ```
    #[must_use]
    pub const fn new(code: u16) -> Option<Self> {
        match code {
            1000..=1003 | 1007..=1014 | 3000..=4999 => Some(Self(code)),
            _ => None,
        }
    }

    /// The number.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0
    }

    /// The code that says on a WebSocket what `status` says in a response.
    ///
    /// | status | code |
    /// |---|---|
    /// | 401 | 3000 |
    /// | 403 | 3003 |
    /// | 408 | 3008 |
    /// | other 4xx | 1008 |
    /// | 503 | 1013 |
    /// | other 5xx | 1011 |
    /// | any other | 1000 |
    ///
    /// A 502 is 1011 too: common peers reject 1014, and with it the reason.
    ///
    /// ```
    /// use genro_exceptions::CloseCode;
    /// use http::StatusCode;
    ///
    /// assert_eq!(CloseCode::for_status(StatusCode::NOT_FOUND), CloseCode::POLICY_VIOLATION);
    /// ```
    #[must_use]
    pub const fn for_status(status: StatusCode) -> Self {
        match status.as_u16() {
            401 => Self::UNAUTHORIZED,
            403 => Self::FORBIDDEN,
            408 => Self::TIMEOUT,
            400..=499 => Self::POLICY_VIOLATION,
            503 => Self::TRY_AGAIN_LATER,
            500..=599 => Self::INTERNAL_ERROR,
            _ => Self::NORMAL_CLOSURE,
        }
    }
}

/// [`NORMAL_CLOSURE`](CloseCode::NORMAL_CLOSURE), 1000.
impl Default for CloseCode {
    fn default() -> Self {
        Self::NORMAL_CLOSURE
    }
}

/// Writes the number.
impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<CloseCode> for u16 {
    fn from(code: CloseCode) -> Self {
        code.0
    }
}

impl TryFrom<u16> for CloseCode {
    type Error = InvalidCloseCode;

    fn try_from(code: u16) -> Result<Self, InvalidCloseCode> {
        Self::new(code).ok_or(InvalidCloseCode(code))
    }
}

/// A number that is not a [`CloseCode`]: an endpoint may not send it.
///
/// Display is `close code 1006 may not be sent, only 1000-1003, 1007-1014 and 3000-4999`. It has no
/// source. As an HTTP error it is a 500, and the client reads no more than the phrase of that status.
///
/// ```
/// use genro_exceptions::{CloseCode, HttpError};
///
/// let error = CloseCode::try_from(1006).unwrap_err();
/// assert_eq!(error.to_string(), "close code 1006 may not be sent, only 1000-1003, 1007-1014 and 3000-4999");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidCloseCode(u16);

impl fmt::Display for InvalidCloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "close code {} may not be sent, only 1000-1003, 1007-1014 and 3000-4999", self.0)
    }
}
