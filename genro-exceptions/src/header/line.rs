//! The check of a header that is given as text.

use std::fmt;

use http::{HeaderName, HeaderValue};

use super::is_of_another_body;
use crate::error::HttpError;

/// A header name or value that is not valid, a header that is never sent, or one that does not fit into a full map.
///
/// [RFC 9110, section 5] defines what is valid. Display has the name of the header, the fault and its byte offset: `value
/// of header "x-name" has a line break at byte 1`. It never contains the value, which may be a secret, and the name is
/// escaped, so neither can break a line of the log. There is no source.
///
/// Never sent are the headers that describe another body than that of the response, which this crate writes:
/// `content-length`, `transfer-encoding`, `content-encoding`, `content-md5`, `digest`, `content-digest`, `repr-digest`. `content-range`
/// is no such header: it is accepted for any error, and sent with a 416 alone.
///
/// As an HTTP error it is a 500 with the reason phrase as its detail, since the server chooses the headers of a response,
/// not the client.
///
/// ```
/// use genro_exceptions::{Headers, HttpError};
///
/// let error = Headers::new().try_append("x-name", "a\nb").unwrap_err();
/// assert_eq!(error.to_string(), "value of header \"x-name\" has a line break at byte 1");
/// assert_eq!((error.name(), error.detail().as_ref()), ("x-name", "Internal Server Error"));
/// ```
///
/// [RFC 9110, section 5]: https://www.rfc-editor.org/rfc/rfc9110#section-5
#[derive(Debug, Clone, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidHeader {
    name: Box<str>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Name,
    NameTooLong,
    /// It would describe another body.
    NeverSent,
    /// What is not allowed in the value, and at which byte.
    Value(&'static str, usize),
    TooMany,
}

impl InvalidHeader {
    fn new(name: &str, fault: Fault) -> Self {
        Self { name: name.into(), fault }
    }

    /// Creates the error for a valid header that a full map does not accept.
    pub(crate) fn no_room(name: &str) -> Self {
        Self::new(name, Fault::TooMany)
    }

    /// Returns the name of the rejected header, as it was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_default();
        match self.fault {
            Fault::Name => write!(f, "header name \"{name}\" is not a token"),
            Fault::NameTooLong => write!(f, "header name \"{name}\" is too long"),
            Fault::NeverSent => write!(
                f,
                "header \"{name}\" is never sent: it would describe another body than that of the error"
            ),
            Fault::Value(what, at) => {
                write!(f, "value of header \"{name}\" has {what} at byte {at}")
            }
            Fault::TooMany => write!(f, "no room for header \"{name}\": the header map is full"),
        }
    }
}

/// Returns the name and the value of a header that is given as text, if HTTP allows both and the header can be sent.
pub(crate) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    if !is_token(name.as_bytes()) {
        return Err(InvalidHeader::new(name, Fault::Name));
    }
    let parsed_name = HeaderName::try_from(name);
    if parsed_name.as_ref().is_ok_and(is_of_another_body) {
        return Err(InvalidHeader::new(name, Fault::NeverSent));
    }
    if let Some(fault) = value_fault(value.as_bytes()) {
        return Err(InvalidHeader::new(name, fault));
    }
    match (parsed_name, HeaderValue::try_from(value)) {
        (Ok(name), Ok(value)) => Ok((name, value)),
        // After the two checks, only a name of more than 65,535 bytes fails.
        _ => Err(InvalidHeader::new(name, Fault::NameTooLong)),
    }
}

/// Returns whether `bytes` are a token (RFC 9110, section 5.6.2), as the name of a header must be.
pub(crate) const fn is_token(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        #[rustfmt::skip]
        let is_mark = matches!(
            bytes[at],
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+'
            | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        );
        if !is_mark && !bytes[at].is_ascii_alphanumeric() {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty()
}

/// Returns the first fault of a header value.
///
/// This is stricter than `HeaderValue`, which allows leading and trailing whitespace (every recipient drops it) and bytes
/// above 127 (some recipients read them as Latin-1, others as UTF-8).
const fn value_fault(bytes: &[u8]) -> Option<Fault> {
    let mut at = 0;
    while at < bytes.len() {
        let is_outer = at == 0 || at + 1 == bytes.len();
        match bytes[at] {
            b'\r' | b'\n' => return Some(Fault::Value("a line break", at)),
            b' ' | b'\t' if is_outer => {
                return Some(Fault::Value("leading or trailing whitespace", at));
            }
            b'\t' | b' '..=b'~' => {}
            0x80.. => return Some(Fault::Value("a non-ASCII byte", at)),
            _ => return Some(Fault::Value("a control character", at)),
        }
        at += 1;
    }
    None
}
