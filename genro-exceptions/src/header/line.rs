//! What a header line may hold that is given as text.

use std::fmt;

use http::{HeaderName, HeaderValue};

use crate::error::HttpError;

/// Text that is not a header line, by [RFC 9110, section 5].
///
/// Display names the header and what is wrong, with the byte offset: `value of header "x-name" has
/// a line break at byte 1`. It never shows the value, which may be a secret, and it escapes the
/// name, so that neither can break a log line. It has no source.
///
/// As an HTTP error it is a 500, and the client reads no more than the phrase of that status: which
/// headers an answer has is decided by the server, not by the request.
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
    /// What the value has, and at which byte.
    Value(&'static str, usize),
    TooMany,
}

impl InvalidHeader {
    fn new(name: &str, fault: Fault) -> Self {
        Self { name: name.into(), fault }
    }

    /// Of a line that is right, where a map is full.
    pub(crate) fn no_room(name: &str) -> Self {
        Self::new(name, Fault::TooMany)
    }

    /// The name of the offending header, as it was given.
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
            Fault::Value(what, at) => {
                write!(f, "value of header \"{name}\" has {what} at byte {at}")
            }
            Fault::TooMany => write!(f, "no room for header \"{name}\""),
        }
    }
}

/// The name and the value of a line that is given as text, if HTTP can carry it.
pub(crate) fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    if !is_token(name.as_bytes()) {
        return Err(InvalidHeader::new(name, Fault::Name));
    }
    if let Some(fault) = value_fault(value.as_bytes()) {
        return Err(InvalidHeader::new(name, fault));
    }
    match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        (Ok(name), Ok(value)) => Ok((name, value)),
        // Past the two checks, only a name of more than 65,535 bytes is left to fail.
        _ => Err(InvalidHeader::new(name, Fault::NameTooLong)),
    }
}

/// Whether `bytes` are a token (RFC 9110, section 5.6.2), as the name of a header must be; any case.
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

/// The first byte that is wrong. This is stricter than `HeaderValue`, which takes outer whitespace
/// (dropped by every reader) and bytes above 127 (read as Latin-1 by some, as UTF-8 by others).
const fn value_fault(bytes: &[u8]) -> Option<Fault> {
    let mut at = 0;
    while at < bytes.len() {
        let is_outer = at == 0 || at + 1 == bytes.len();
        match bytes[at] {
            b'\r' | b'\n' => return Some(Fault::Value("a line break", at)),
            b' ' | b'\t' if is_outer => return Some(Fault::Value("outer whitespace", at)),
            b'\t' | b' '..=b'~' => {}
            0x80.. => return Some(Fault::Value("a byte that is not ASCII", at)),
            _ => return Some(Fault::Value("a control character", at)),
        }
        at += 1;
    }
    None
}
