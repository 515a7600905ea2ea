//! The redirect.

use std::{error::Error, fmt};

use http::{HeaderValue, StatusCode};

use super::uri_reference::encode;
use crate::error::{HttpError, is_redirect};
use crate::field::HeaderField;
use crate::header::{Headers, ascii_value};

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
        if is_redirect(status) {
            Ok(Self::build(url.into(), status))
        } else {
            Err(InvalidRedirect(status))
        }
    }

    /// Redirects with 302 to a path on this site, and nowhere else: for input from users.
    ///
    /// ```
    /// use genro_exceptions::Redirect;
    ///
    /// assert_eq!(Redirect::local("/inbox?page=2")?.location(), "/inbox?page=2");
    /// assert!(Redirect::local("//evil.example").is_err());
    /// # Ok::<(), genro_exceptions::InvalidLocalPath>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidLocalPath`] unless `path` begins with exactly one `/` and is free of backslashes, which
    /// browsers read as a slash, and of control characters, some of which they drop.
    pub fn local(path: impl Into<String>) -> Result<Self, InvalidLocalPath> {
        let path = path.into();
        let is_path = path.starts_with('/') && !path.starts_with("//");
        if is_path && !path.contains(|c: char| c == '\\' || c.is_control()) {
            Ok(Self::found(path))
        } else {
            Err(InvalidLocalPath)
        }
    }

    fn build(url: String, status: StatusCode) -> Self {
        Self { status, location: Location(url), headers: Headers::new(), source: None }
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
///
/// ```
/// use genro_exceptions::{HttpError, Redirect};
/// use http::StatusCode;
///
/// let error = Redirect::with_status("/", StatusCode::NOT_MODIFIED).unwrap_err();
/// assert_eq!(error.to_string(), "304 is not one of the redirects 301, 302, 303, 307 and 308");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidRedirect(StatusCode);

impl fmt::Display for InvalidRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.0.as_u16();
        write!(f, "{status} is not one of the redirects 301, 302, 303, 307 and 308")
    }
}

/// A redirect target that is not a path on this site, given to [`Redirect::local`].
///
/// As an HTTP error it is a 400. Its text is fixed and never repeats the target. It has no source.
///
/// ```
/// use genro_exceptions::{HttpError, Redirect};
///
/// let error = Redirect::local("https://evil.example").unwrap_err();
/// assert_eq!(error.status(), 400);
/// assert_eq!(error.detail(), "the redirect target is not a path on this site");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(400)]
#[detail("the redirect target is not a path on this site")]
#[http_error(skip(constructors))]
#[non_exhaustive]
pub struct InvalidLocalPath;

/// Where a redirect leads: the URL as it was given. Display and the header show it encoded.
#[derive(Debug)]
struct Location(String);

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
