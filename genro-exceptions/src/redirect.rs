//! The redirect, and the percent-encoding of where it leads.

use std::{error::Error, fmt, fmt::Write};

use http::{HeaderValue, StatusCode};

use crate::{HeaderField, Headers, HttpError, header_field::ascii_value};

/// Sends the client to another URL.
///
/// As a response it is a 3xx with one `location` header, the headers that were added, and no body.
/// Each redirect status has a constructor; see [RFC 9110, section 15.4].
///
/// The URL is any URI reference ([RFC 3986, section 4.1]): absolute, relative, a query or fragment
/// alone, or empty. In the header, what that RFC does not allow at its place is percent-encoded;
/// what is encoded already stays. No URL makes this panic, and encoding leads to no other host. But
/// all constructors except [`local`](Self::local) trust the URL they are given.
///
/// Display is `redirect to` and the encoded URL; `source()` is what `caused_by` was given.
///
/// ```
/// use genro_exceptions::Redirect;
///
/// let redirect = Redirect::see_other("/notes?tag=déjà vu#top");
/// assert_eq!(redirect.url(), "/notes?tag=déjà vu#top");
/// assert_eq!(redirect.location(), "/notes?tag=d%C3%A9j%C3%A0%20vu#top");
///
/// let response: http::Response<String> = redirect.into();
/// assert_eq!(response.status(), 303);
/// assert_eq!(response.body(), "");
/// ```
///
/// [RFC 9110, section 15.4]: https://www.rfc-editor.org/rfc/rfc9110#section-15.4
/// [RFC 3986, section 4.1]: https://www.rfc-editor.org/rfc/rfc3986#section-4.1
#[derive(Debug, HttpError)]
#[detail("redirect to {location}")]
#[http_error(skip(new))]
pub struct Redirect {
    #[status]
    status: StatusCode,
    #[header("location")]
    location: Location,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}

// What an error may weigh: `clippy::result_large_err` speaks up at 128.
const _: () = assert!(size_of::<Redirect>() <= 80);

impl Redirect {
    /// Redirects with 302, the usual one; the same as [`found`](Self::found).
    ///
    /// It trusts its input. A URL from a user (a `next` parameter) belongs in [`local`](Self::local).
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self::found(url)
    }

    /// Redirects with 301: the resource has moved for good. The client may turn a POST into a GET.
    #[must_use]
    pub fn moved_permanently(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::MOVED_PERMANENTLY)
    }

    /// Redirects with 302: the resource is elsewhere now. The client may turn a POST into a GET.
    #[must_use]
    pub fn found(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::FOUND)
    }

    /// Redirects with 303: the answer to this request is to be read there, with a GET.
    #[must_use]
    pub fn see_other(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::SEE_OTHER)
    }

    /// Redirects with 307: the resource is elsewhere for now. The client keeps the method.
    #[must_use]
    pub fn temporary(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::TEMPORARY_REDIRECT)
    }

    /// Redirects with 308: the resource has moved for good. The client keeps the method.
    #[must_use]
    pub fn permanent(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::PERMANENT_REDIRECT)
    }

    /// Redirects with a status that is chosen at run time.
    ///
    /// # Errors
    ///
    /// [`InvalidRedirect`] if it is not 301, 302, 303, 307 or 308: no other leads to a `location`.
    pub fn with_status(
        url: impl Into<String>,
        status: StatusCode,
    ) -> Result<Self, InvalidRedirect> {
        match status.as_u16() {
            301 | 302 | 303 | 307 | 308 => Ok(Self::build(url.into(), status)),
            _ => Err(InvalidRedirect(status)),
        }
    }

    /// Redirects with 302 to a path on this site, and nowhere else: for input from users.
    ///
    /// ```
    /// use genro_exceptions::Redirect;
    ///
    /// assert_eq!(Redirect::local("/inbox?page=2")?.location(), "/inbox?page=2");
    /// assert!(Redirect::local("//evil.example").is_err());
    /// # Ok::<(), genro_exceptions::NotLocal>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotLocal`] unless `path` begins with exactly one `/` and is free of backslashes, which
    /// browsers read as a slash, and of control characters, some of which they drop.
    pub fn local(path: impl Into<String>) -> Result<Self, NotLocal> {
        let path = path.into();
        let is_path = path.starts_with('/') && !path.starts_with("//");
        if is_path && !path.contains(|c: char| c == '\\' || c.is_control()) {
            Ok(Self::found(path))
        } else {
            Err(NotLocal)
        }
    }

    fn build(url: String, status: StatusCode) -> Self {
        Self {
            status,
            location: Location(url.into()),
            headers: Headers::new(),
            source: None,
        }
    }

    /// The URL as it was given.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.location.0
    }

    /// The value of the `location` header: the URL, percent-encoded where it has to be.
    #[must_use]
    pub fn location(&self) -> HeaderValue {
        ascii_value(encode(&self.location.0))
    }
}

/// A status that does not redirect, given to [`Redirect::with_status`].
///
/// Display is `304 is not one of the redirects 301, 302, 303, 307 and 308`. It has no source. As an
/// HTTP error it is a 500, and the client reads no more than the phrase of that status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidRedirect(StatusCode);

impl fmt::Display for InvalidRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.0.as_u16();
        write!(
            f,
            "{status} is not one of the redirects 301, 302, 303, 307 and 308"
        )
    }
}

/// A redirect target that is not a path on this site, given to [`Redirect::local`].
///
/// As an HTTP error it is a 400. Its text is fixed and never repeats the target. It has no source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(400)]
#[detail("the redirect target is not a path on this site")]
#[http_error(skip(constructors))]
#[non_exhaustive]
pub struct NotLocal;

/// Where a redirect leads: the URL as it was given. Display and the header show it encoded.
#[derive(Debug)]
struct Location(Box<str>);

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encode(&self.0))
    }
}

impl HeaderField for Location {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append(ascii_value(encode(&self.0)));
    }
}

/// Percent-encodes what RFC 3986 does not allow at its place.
///
/// RFC 3986 and browsers disagree on where the host is: a browser reads `\` as `/` and, after
/// `http:`, any number of slashes as two. It looks for the host before it decodes, so an encoded `\`
/// no longer ends it, and `http://good\@evil` would lead to evil (CVE-2024-29041). So wherever a
/// browser looks for a host, an `@` or `:` after a backslash is encoded too: the host that is left
/// is not valid, and leads nowhere.
fn encode(url: &str) -> String {
    let (scheme, rest) = url.split_at(scheme_end(url));
    let (hierarchy, rest) = split_before(rest, &['?', '#']);
    let (query, fragment) = split_before(rest, &['#']);
    let mut out = String::with_capacity(url.len());
    out.push_str(scheme);
    encode_hierarchy(&mut out, scheme, hierarchy);
    encode_run(&mut out, query, PATH);
    if let Some(fragment) = fragment.strip_prefix('#') {
        out.push('#');
        encode_run(&mut out, fragment, PATH);
    }
    out
}

/// Encodes what is between scheme and query. Here a host begins with its slashes.
fn encode_hierarchy(out: &mut String, scheme: &str, hierarchy: &str) {
    let slashes = hierarchy.len() - hierarchy.trim_start_matches(['/', '\\']).len();
    let name = split_before(&hierarchy[slashes..], &['/']).0.len();
    let (host, path) = hierarchy.split_at(slashes + name);
    match (scheme, &host[..slashes]) {
        (_, "//") => encode_authority(out, &host[slashes..]),
        // A relative path: a colon in its first segment would make that a scheme.
        ("", "") => encode_run(out, host, PATH & !COLON),
        ("", "/") => encode_run(out, host, PATH),
        // A path to RFC 3986, a host to a browser.
        _ => {
            let (before, after) = split_before(host, &['\\']);
            encode_run(out, before, PATH);
            encode_run(out, after, NAME | SLASH);
        }
    }
    encode_run(out, path, PATH);
}

/// Encodes `user@host:port`: only the last `@` that is not behind a backslash separates.
fn encode_authority(out: &mut String, authority: &str) {
    let user_end = split_before(authority, &['\\']).0.rfind('@');
    let (user, host) = authority.split_at(user_end.map_or(0, |at| at + 1));
    let (host, port) = host.split_at(port_start(host));
    out.push_str("//");
    if let Some(user) = user.strip_suffix('@') {
        encode_run(out, user, NAME | COLON);
        out.push('@');
    }
    match host.as_bytes() {
        [b'[', ip @ .., b']']
            if ip
                .iter()
                .all(|&byte| CLASSES[usize::from(byte)] & PATH != 0) =>
        {
            out.push_str(host);
        }
        _ => encode_run(out, host, NAME),
    }
    out.push_str(port);
}

/// Where `:port` begins: at a colon with nothing but digits after it, and no backslash before it.
fn port_start(host: &str) -> usize {
    let name = host.trim_end_matches(|c: char| c.is_ascii_digit());
    match name.strip_suffix(':') {
        Some(name) if !name.contains('\\') => name.len(),
        _ => host.len(),
    }
}

/// Where `scheme:` ends, 0 without one.
fn scheme_end(url: &str) -> usize {
    let rest = url.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let is_scheme = rest.starts_with(':') && url.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_scheme {
        url.len() - rest.len() + 1
    } else {
        0
    }
}

fn split_before<'a>(text: &'a str, stops: &[char]) -> (&'a str, &'a str) {
    text.split_at(text.find(stops).unwrap_or(text.len()))
}

/// Copies `text`, with what is not allowed as `%XX`; what is a `%XX` already stays one.
fn encode_run(out: &mut String, text: &str, allowed: u8) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let is_encoded = || {
            matches!(bytes[at..], [b'%', high, low, ..]
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
        };
        if CLASSES[usize::from(byte)] & allowed == 0 && !is_encoded() {
            // Cut where a character begins or right behind an encoded byte of one.
            out.push_str(text.get(copied..at).unwrap_or_default());
            let _ = write!(out, "%{byte:02X}");
            copied = at + 1;
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
}

/// RFC 3986's `unreserved` and `sub-delims`: what the name of a host may have.
const NAME: u8 = 1;
const COLON: u8 = 2;
const SLASH: u8 = 4;
const AT_OR_QUESTION: u8 = 8;
/// `pchar` and the separators of a path and a query.
const PATH: u8 = NAME | COLON | SLASH | AT_OR_QUESTION;

/// What each byte may be part of.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&'..=b',' | b';' | b'=' => NAME,
            b':' => COLON,
            b'/' => SLASH,
            b'@' | b'?' => AT_OR_QUESTION,
            _ if byte.is_ascii_alphanumeric() => NAME,
            _ => 0,
        };
        byte += 1;
    }
    classes
};
