//! `Redirect`: a response that sends the client to another URL.

use std::{error::Error, fmt};

use http::{HeaderValue, StatusCode};

use super::uri_reference::encode;
use crate::error::{HttpError, is_redirect};
use crate::field::{HeaderField, StatusField};
use crate::header::{Headers, ascii_value};

/// Sends the client to another URL.
///
/// **Shape**: status 3xx, one `location` header, the headers that are set, and no body. There is a constructor for each
/// redirect status.
///
/// The URL may be any URI reference ([RFC 3986, section 4.1]): absolute, relative, only a query or fragment, or empty. In
/// the header, characters that the RFC does not allow in their position are percent-encoded exactly once; existing
/// percent-encoding is kept. No URL causes a panic, and the encoding never changes the host. All constructors except
/// [`local`](Self::local) trust the URL: do not give them input from users.
///
/// **Source**: [RFC 9110, section 15.4]. Display is `redirect to` and the encoded URL; `source()` is the error given to
/// `caused_by`.
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
#[http_error(skip(new, describe))]
pub struct Redirect {
    #[status]
    status: RedirectStatus,
    #[header("location")]
    location: Location,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}

// The limit of this crate for an error; `clippy::result_large_err` warns from 128 bytes on.
const _: () = assert!(size_of::<Redirect>() <= 80);

impl Redirect {
    /// Redirects with 302, like [`found`](Self::found).
    ///
    /// It trusts the URL. For a URL from a user, such as a `next` parameter, use [`local`](Self::local).
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self::found(url)
    }

    /// Redirects with 301: the resource has moved permanently. The client may change a POST into a GET.
    #[must_use]
    pub fn moved_permanently(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::MOVED_PERMANENTLY)
    }

    /// Redirects with 302: the resource is temporarily at another URL. The client may change a POST into a GET.
    #[must_use]
    pub fn found(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::FOUND)
    }

    /// Redirects with 303: the client finds the result of its request at the URL, with a GET.
    #[must_use]
    pub fn see_other(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::SEE_OTHER)
    }

    /// Redirects with 307: the resource is temporarily at another URL. The client keeps the method.
    #[must_use]
    pub fn temporary(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::TEMPORARY_REDIRECT)
    }

    /// Redirects with 308: the resource has moved permanently. The client keeps the method.
    #[must_use]
    pub fn permanent(url: impl Into<String>) -> Self {
        Self::build(url.into(), StatusCode::PERMANENT_REDIRECT)
    }

    /// Redirects with a status that is chosen at run time.
    ///
    /// # Errors
    ///
    /// [`InvalidRedirect`] if the status is not 301, 302, 303, 307 or 308: clients follow `location` for no other.
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

    /// Redirects with 302 to a path on this site only: for input from users.
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
    /// [`InvalidLocalPath`] unless `path` starts with exactly one `/` and contains neither a backslash, which browsers read
    /// as a slash, nor a control character, some of which browsers remove.
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
        Self {
            status: RedirectStatus(status),
            location: Location(url),
            headers: Headers::new(),
            source: None,
        }
    }

    /// Returns the URL as it was given.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.location.0
    }

    /// Returns the value of the `location` header: the percent-encoded URL.
    #[must_use]
    pub fn location(&self) -> HeaderValue {
        ascii_value(encode(&self.location.0))
    }
}

/// A status that is not a redirect.
///
/// [`Redirect::with_status`] returns it. Display is `304 is not a redirect: use 301, 302, 303, 307 or 308`. There is no
/// source. As an HTTP error it is a 500 with the reason phrase as its detail.
///
/// ```
/// use genro_exceptions::{HttpError, Redirect};
/// use http::StatusCode;
///
/// let error = Redirect::with_status("/", StatusCode::NOT_MODIFIED).unwrap_err();
/// assert_eq!(error.to_string(), "304 is not a redirect: use 301, 302, 303, 307 or 308");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidRedirect(StatusCode);

impl fmt::Display for InvalidRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.0.as_u16();
        write!(f, "{status} is not a redirect: use 301, 302, 303, 307 or 308")
    }
}

/// A redirect target that is not a path on this site.
///
/// [`Redirect::local`] returns it. As an HTTP error it is a 400. Display and detail are a fixed text, which never contains
/// the target. There is no source.
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

/// The status of a redirect, which always has a `location`.
#[derive(Debug, Clone, Copy)]
struct RedirectStatus(StatusCode);

impl StatusField for RedirectStatus {
    fn given(&self) -> Option<StatusCode> {
        Some(self.0)
    }

    fn answered(&self, _: &dyn HttpError) -> Option<StatusCode> {
        self.given()
    }
}

/// The URL of a redirect as it was given; Display and the header value are percent-encoded.
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
