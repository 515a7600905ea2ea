//! The headers of an error, and the rule for what a header may hold.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::HttpError;

/// The further headers of an error: the type of a `#[headers]` field.
///
/// A name may repeat. Every value is a line of its own, and the lines of one name keep their order:
/// two `set-cookie` stay two. Without headers it allocates nothing, and it is always one pointer
/// (8 bytes) wide, so it adds little to the size of an error.
///
/// A [`HeaderMap`] has an upper limit: 24,576 names. A map that is full takes no further line, of
/// whichever name. What reads text ([`try_append`], [`try_extend`]) answers that with an error;
/// what cannot fail ([`append`], [`append_to`], `Extend`, `FromIterator`) leaves the line out.
///
/// ```
/// use genro_exceptions::Headers;
/// use http::{HeaderValue, header::SET_COOKIE};
///
/// let mut headers = Headers::new();
/// headers.append(SET_COOKIE, HeaderValue::from_static("a=1"));
/// headers.try_append("Set-Cookie", "b=2")?;
///
/// let lines: Vec<_> = headers.iter().map(|(_, value)| value).collect();
/// assert_eq!(lines, ["a=1", "b=2"]);
/// # Ok::<(), genro_exceptions::InvalidHeader>(())
/// ```
///
/// [`try_append`]: Self::try_append
/// [`try_extend`]: Self::try_extend
/// [`append`]: Self::append
/// [`append_to`]: Self::append_to
// `None` is the only form of "no headers": a map inside is never empty, so that `==` may be derived.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Option<Box<HeaderMap>>);

const _: () = assert!(size_of::<Headers>() == size_of::<usize>());

impl Headers {
    /// Makes an empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there is no header.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The number of lines: a name with two values counts twice.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_map().map_or(0, HeaderMap::len)
    }

    /// The headers as a map, to look one up; `None` if there are none.
    ///
    /// ```
    /// use genro_exceptions::Headers;
    ///
    /// let mut headers = Headers::new();
    /// assert!(headers.as_map().is_none());
    /// headers.try_append("x-request-id", "7")?;
    /// assert_eq!(headers.as_map().and_then(|map| map.get("x-request-id")), Some(&"7".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_map(&self) -> Option<&HeaderMap> {
        self.0.as_deref()
    }

    /// Walks over all lines; those of one name stand together, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.as_map().into_iter().flatten()
    }

    /// Adds a line. It never replaces one.
    ///
    /// Name and value are of types that are checked already, so this cannot fail; a line for which
    /// the map has no room is left out (see [`Headers`]).
    pub fn append(&mut self, name: HeaderName, value: HeaderValue) {
        // Without room the line is left out, as documented.
        let _ = self.map_mut().try_append(name, value);
    }

    /// Adds a line from text. It never replaces one.
    ///
    /// The name is a token in any case; the value holds only visible ASCII characters, and spaces
    /// and tabs between them. It may be empty. See [RFC 9110, section 5.5].
    ///
    /// [RFC 9110, section 5.5]: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
    ///
    /// ```
    /// use genro_exceptions::Headers;
    ///
    /// let mut headers = Headers::new();
    /// assert!(headers.try_append("x-name", "a\r\nset-cookie: b").is_err());
    /// assert!(headers.is_empty());
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`] if the name is not a token, the value has a character that is not allowed,
    /// or the map is full. Then nothing has changed.
    pub fn try_append(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let invalid = |fault| InvalidHeader {
            name: name.into(),
            fault,
        };
        if !is_field_name(name.as_bytes()) {
            return Err(invalid(Fault::Name));
        }
        if let Some(fault) = value_fault(value.as_bytes()) {
            return Err(invalid(fault));
        }
        let (Ok(header_name), Ok(header_value)) =
            (HeaderName::try_from(name), HeaderValue::try_from(value))
        else {
            // Past the two checks, only a name of more than 65,535 bytes is left to fail.
            return Err(invalid(Fault::NameTooLong));
        };
        match self.map_mut().try_append(header_name, header_value) {
            Ok(_) => Ok(()),
            Err(_) => Err(invalid(Fault::TooMany)),
        }
    }

    /// Adds a line for each pair of texts, all of them or none.
    ///
    /// Takes a map or a list; a name that is in the list twice becomes two lines.
    ///
    /// ```
    /// use genro_exceptions::Headers;
    ///
    /// let mut headers = Headers::new();
    /// headers.try_extend([("link", "</a>"), ("link", "</b>")])?;
    /// assert_eq!(headers.len(), 2);
    ///
    /// let error = headers.try_extend([("x-good", "1"), ("x bad", "2")]).unwrap_err();
    /// assert_eq!(error.name(), "x bad");
    /// assert_eq!(headers.len(), 2);
    /// # Ok::<(), genro_exceptions::InvalidHeader>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`] for the first pair that [`try_append`](Self::try_append) does not take.
    /// Then nothing has changed.
    pub fn try_extend<I, N, V>(&mut self, pairs: I) -> Result<(), InvalidHeader>
    where
        I: IntoIterator<Item = (N, V)>,
        N: AsRef<str>,
        V: AsRef<str>,
    {
        let mut extended = self.clone();
        for (name, value) in pairs {
            extended.try_append(name.as_ref(), value.as_ref())?;
        }
        *self = extended;
        Ok(())
    }

    /// Adds all lines to `map`, after those it has; lines for which it has no room are left out.
    pub fn append_to(&self, map: &mut HeaderMap) {
        // Hardly any error has some, and `iter` is an iterator of iterators.
        let Some(lines) = self.as_map() else { return };
        for (name, value) in lines {
            let _ = map.try_append(name, value.clone());
        }
    }

    /// The map to add a line to. The first line always fits, so it does not stay empty.
    fn map_mut(&mut self) -> &mut HeaderMap {
        self.0.get_or_insert_default()
    }
}

/// Shows the lines as [`HeaderMap`] does: the value of a sensitive one stays hidden.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

impl Extend<(HeaderName, HeaderValue)> for Headers {
    fn extend<I: IntoIterator<Item = (HeaderName, HeaderValue)>>(&mut self, lines: I) {
        for (name, value) in lines {
            self.append(name, value);
        }
    }
}

impl FromIterator<(HeaderName, HeaderValue)> for Headers {
    fn from_iter<I: IntoIterator<Item = (HeaderName, HeaderValue)>>(lines: I) -> Self {
        let mut headers = Self::new();
        headers.extend(lines);
        headers
    }
}

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

/// Whether `bytes` are a token (RFC 9110, section 5.6.2), as the name of a header must be; any case.
pub(crate) const fn is_field_name(bytes: &[u8]) -> bool {
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
