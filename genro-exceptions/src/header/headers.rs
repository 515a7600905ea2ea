//! The additional headers of an error.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::line::parse;
use super::unsent::without_hop_by_hop;
use super::{InvalidHeader, append};

/// The additional headers of an error: the type of a `#[headers]` field.
///
/// **Shape**: a name may have several values. Each is sent as a separate field line, and the values of one name keep
/// their order: two `set-cookie` headers stay two.
///
/// **Units**: the size is one pointer (8 bytes), and without headers nothing is allocated. A [`HeaderMap`] can hold
/// 24,576 names; when it is full, it accepts no further header, not even for an existing name. The methods that take text
/// ([`try_append`], [`try_extend`]) then return an error; those that cannot fail ([`append`], [`append_to`], `Extend`,
/// `FromIterator`) leave the header out.
///
/// ```
/// use genro_exceptions::Headers;
/// use http::{HeaderValue, header::SET_COOKIE};
///
/// let mut headers = Headers::new();
/// headers.append(SET_COOKIE, HeaderValue::from_static("a=1"));
/// headers.try_append("Set-Cookie", "b=2")?;
///
/// let values: Vec<_> = headers.iter().map(|(_, value)| value).collect();
/// assert_eq!(values, ["a=1", "b=2"]);
/// # Ok::<(), genro_exceptions::InvalidHeader>(())
/// ```
///
/// [`try_append`]: Self::try_append
/// [`try_extend`]: Self::try_extend
/// [`append`]: Self::append
/// [`append_to`]: Self::append_to
// "No headers" is always `None` and never an empty map, so `PartialEq` can be derived.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Option<Box<HeaderMap>>);

const _: () = assert!(size_of::<Headers>() == size_of::<usize>());

impl Headers {
    /// Creates an empty list; it allocates nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Returns whether there are no headers.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the number of values: a name with two values counts twice.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_map().map_or(0, HeaderMap::len)
    }

    /// Returns the headers as a map, for lookups; `None` if there are none.
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

    pub(super) fn into_map(self) -> Option<HeaderMap> {
        self.0.map(|map| *map)
    }

    /// Returns an iterator over all names and values; the values of one name are consecutive and in order.
    pub fn iter(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.as_map().into_iter().flatten()
    }

    /// Appends a header; existing values of the same name are kept.
    ///
    /// The types of name and value guarantee that they are valid, so this cannot fail. If the map is full, the header is
    /// left out (see [`Headers`]). A header that describes another body than that of the error, such as
    /// `content-length`, is not sent ([`try_append`](Self::try_append) says which).
    ///
    /// The status of the error decides about two kinds: `content-range` is sent with a 416 alone, and `content-type` and
    /// `content-language` only where there is a body. Of a header that occurs once in a response, such as `location`,
    /// `content-type`, `retry-after` or `etag`, the last value is sent
    /// ([RFC 9110, section 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3)).
    pub fn append(&mut self, name: HeaderName, value: HeaderValue) {
        // The only error is a full map.
        let _ = self.map_mut().try_append(name, value);
    }

    /// Appends a header that is given as text; existing values of the same name are kept.
    ///
    /// The name is a token, in upper or lower case. The value consists of visible ASCII characters, with spaces and tabs
    /// between them; it may be empty. See [RFC 9110, section 5.5].
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
    /// [`InvalidHeader`] if the name is not a token or is that of a header that is never sent, such as `content-length`,
    /// if the value contains a character that is not allowed, or if the map is full. Nothing is changed then.
    pub fn try_append(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (parsed_name, parsed_value) = parse(name, value)?;
        match self.map_mut().try_append(parsed_name, parsed_value) {
            Ok(_) => Ok(()),
            Err(_) => Err(InvalidHeader::no_room(name)),
        }
    }

    /// Appends a header for each pair of texts: all of them, or none if one is invalid.
    ///
    /// It takes a map or a list of pairs; a name that occurs twice in the list gets two values.
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
    /// [`InvalidHeader`] for the first pair that [`try_append`](Self::try_append) rejects. Nothing is changed then.
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

    /// Appends all headers to `map`; existing values are kept, and headers beyond its capacity are left out.
    #[inline]
    pub fn append_to(&self, map: &mut HeaderMap) {
        // Most errors have no headers.
        if let Some(headers) = self.as_map() {
            append_all(headers, map);
        }
    }

    /// Returns the map to append a header to. The first header always fits, so the map does not stay empty.
    fn map_mut(&mut self) -> &mut HeaderMap {
        self.0.get_or_insert_default()
    }
}

fn append_all(headers: &HeaderMap, map: &mut HeaderMap) {
    for (name, value) in headers {
        append(map, name, value.clone());
    }
}

/// Writes the headers as [`HeaderMap`] does: a value that is marked as sensitive is hidden.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Takes all headers of a map, such as those of an upstream's response, except for those of the connection.
///
/// Left out are `connection` and the headers that it names, `keep-alive`, `proxy-authenticate`,
/// `proxy-authentication-info`, `proxy-authorization`, `proxy-connection`, `te`, `trailer`, `transfer-encoding` and
/// `upgrade` ([RFC 9110, section 7.6.1]). To send one of them, append it.
///
/// ```
/// use genro_exceptions::Headers;
/// use http::HeaderMap;
///
/// let mut upstream = HeaderMap::new();
/// upstream.append("connection", "keep-alive, x-node".parse()?);
/// upstream.append("x-node", "7".parse()?);
/// upstream.append("vary", "accept".parse()?);
///
/// let headers = Headers::from(upstream);
/// assert_eq!(headers.iter().collect::<Vec<_>>(), [(&"vary".parse()?, &"accept".parse()?)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [RFC 9110, section 7.6.1]: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Self {
        let map = without_hop_by_hop(map);
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
