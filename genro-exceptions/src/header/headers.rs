//! The headers of an error.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::line::checked;
use super::{InvalidHeader, append};

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
        append(self.map_mut(), name, value);
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
        let (line_name, line_value) = checked(name, value)?;
        match self.map_mut().try_append(line_name, line_value) {
            Ok(_) => Ok(()),
            Err(_) => Err(InvalidHeader::no_room(name)),
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
            append(map, name, value.clone());
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
