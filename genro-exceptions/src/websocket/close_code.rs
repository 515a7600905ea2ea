//! The close codes of a WebSocket.

use std::fmt;

use http::StatusCode;

use crate::error::HttpError;

/// A WebSocket close code that an endpoint may send.
///
/// **Shape**: the first two bytes of the payload of a close frame.
///
/// **Units**: 1000–1003, 1007–1014, 3000–3999 (registered by libraries and frameworks) and 4000–4999 (private use). Other
/// codes are never a value of this type: they are unassigned, or an endpoint uses them only to report that it received no
/// code (1005, 1006, 1015).
///
/// **Source**: [RFC 6455, section 7.4] and the [registry].
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
                    // Evaluated at compile time.
                    None => panic!("an endpoint must not send this close code"),
                };
            )*

            /// Returns the registered name of the code, if it has one.
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
    1000 NORMAL_CLOSURE "Normal Closure" "the purpose of the connection is fulfilled.";
    1001 GOING_AWAY "Going Away" "the server is shutting down, or the browser has left the page.";
    1002 PROTOCOL_ERROR "Protocol Error" "the peer has violated the WebSocket protocol.";
    1003 UNSUPPORTED_DATA "Unsupported Data" "a message of a type that the endpoint does not accept, such as binary.";
    1007 INVALID_FRAME_PAYLOAD_DATA "Invalid Frame Payload Data" "the data of a message does not match its type, such as text that is not UTF-8.";
    1008 POLICY_VIOLATION "Policy Violation" "a message violates a policy, and no other code applies.";
    1009 MESSAGE_TOO_BIG "Message Too Big" "a message is too big to be processed.";
    1010 MANDATORY_EXTENSION "Mandatory Extension" "the server did not negotiate a required extension; only clients send it.";
    1011 INTERNAL_ERROR "Internal Error" "the server met an unexpected condition.";
    1012 SERVICE_RESTART "Service Restart" "the server is restarting; the client may reconnect.";
    1013 TRY_AGAIN_LATER "Try Again Later" "the server is overloaded; the client may reconnect later.";
    1014 BAD_GATEWAY "Bad Gateway" "an upstream server sent an invalid response. Common peers reject this code.";
    3000 UNAUTHORIZED "Unauthorized" "the client is not authenticated.";
    3003 FORBIDDEN "Forbidden" "the client is not allowed to do this.";
    3008 TIMEOUT "Timeout" "the client did not respond in time.";
}

impl CloseCode {
    /// Creates a close code from a number; `None` if an endpoint must not send it. In a `const`, the check runs at compile
    /// time.
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

    /// Returns the number.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0
    }

    /// Returns the close code that corresponds to a status code.
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
    /// A 502 is 1011 too, since common peers reject 1014 and lose the reason.
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

/// A number that is not a close code, since an endpoint must not send it.
///
/// The conversion of a number into a [`CloseCode`] returns it. Display is `close code 1006 must not be sent: use 1000-1003,
/// 1007-1014 or 3000-4999`. There is no source. As an HTTP error it is a 500 with the reason phrase as its detail.
///
/// ```
/// use genro_exceptions::{CloseCode, HttpError};
///
/// let error = CloseCode::try_from(1006).unwrap_err();
/// assert_eq!(error.to_string(), "close code 1006 must not be sent: use 1000-1003, 1007-1014 or 3000-4999");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidCloseCode(u16);

impl fmt::Display for InvalidCloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "close code {} must not be sent: use 1000-1003, 1007-1014 or 3000-4999", self.0)
    }
}
