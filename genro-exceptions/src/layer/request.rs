//! What a layer keeps of a request until there is a response.

use std::sync::Arc;

use http::header::ACCEPT;
use http::request::Parts;
use http::{Extensions, HeaderMap, Method, Uri, Version};

use super::accept::Accept;
#[cfg(feature = "tracing")]
use crate::log::Marks;

/// The request to which an error response belongs, for the hooks of an `ErrorLayer`.
///
/// ```
/// use genro_exceptions::{HttpErrorHandle, HttpNotFound, RequestSummary};
///
/// fn line(error: &HttpErrorHandle, request: &RequestSummary) -> String {
///     format!("{} {} {}: {}", request.method, request.uri.path(), error.status().as_u16(), error.report())
/// }
///
/// let request = RequestSummary::of(&http::Request::get("/users/7").body(())?);
/// assert_eq!(line(&HttpErrorHandle::new(HttpNotFound::new()), &request), "GET /users/7 404: Not found");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestSummary {
    /// The method.
    pub method: Method,
    /// The request target, as the layer received it. In salvo, with its default feature `fix-http1-request-uri`, it has
    /// the scheme and the host, if the request has a `host` header.
    pub uri: Uri,
    /// The version of HTTP.
    pub version: Version,
}

impl RequestSummary {
    /// Creates the summary of a request: for tests of a hook.
    #[must_use]
    pub fn of<B>(request: &http::Request<B>) -> Self {
        Self::new(request.method(), request.uri(), request.version())
    }

    fn new(method: &Method, uri: &Uri, version: Version) -> Self {
        Self { method: method.clone(), uri: uri.clone(), version }
    }

    /// Returns the method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the request target, as the layer received it.
    #[must_use]
    pub const fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the version of HTTP.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }
}

/// The head of a request, as an adapter has it.
#[derive(Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) version: Version,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) extensions: &'a Extensions,
}

impl<'a> Head<'a> {
    pub(crate) const fn of(parts: &'a Parts) -> Self {
        let Parts { method, uri, version, headers, extensions, .. } = parts;
        Self { method, uri, version: *version, headers, extensions }
    }
}

/// What is kept of a request: nothing that no form and no hook reads.
///
/// That is a pointer, because it is moved with every response, and an `Arc`, whose drop is a single test where there is none.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    kept: Option<Arc<Kept>>,
    /// The errors of the request that were traced by hand.
    #[cfg(feature = "tracing")]
    pub(super) marks: Marks,
}

#[derive(Debug)]
struct Kept {
    accept: Accept,
    parts: Option<Box<Parts>>,
    summary: Option<RequestSummary>,
}

/// What the rules read of a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(super) accept: bool,
    pub(super) parts: bool,
    pub(super) summary: bool,
}

impl Wanted {
    /// Returns whether the rules read nothing.
    pub(crate) const fn is_nothing(self) -> bool {
        !self.accept && !self.parts && !self.summary
    }
}

impl Asked {
    /// Keeps what the rules read.
    #[inline]
    pub(crate) fn of<'a>(wanted: Wanted, head: impl FnOnce() -> Head<'a>) -> Self {
        if wanted.is_nothing() { Self::default() } else { Self::kept(wanted, head()) }
    }

    fn kept(wanted: Wanted, head: Head<'_>) -> Self {
        Self {
            kept: Some(Arc::new(Kept::of(head, wanted))),
            #[cfg(feature = "tracing")]
            marks: Marks::default(),
        }
    }

    /// Returns the index of the content type that the client prefers.
    pub(super) fn preferred<'a>(&self, offers: impl IntoIterator<Item = &'a str>) -> usize {
        self.kept.as_ref().map_or(0, |kept| kept.accept.preferred(offers))
    }

    /// Returns the head of the request, for a form.
    pub(super) fn parts(&self) -> Option<&Parts> {
        self.kept.as_ref()?.parts.as_deref()
    }

    /// Returns the summary of the request, for a hook.
    pub(super) fn summary(&self) -> Option<&RequestSummary> {
        self.kept.as_ref()?.summary.as_ref()
    }
}

impl Kept {
    fn of(head: Head<'_>, wanted: Wanted) -> Self {
        let Head { method, uri, version, headers, extensions } = head;
        let accept = if wanted.accept {
            headers.get_all(ACCEPT).iter().cloned().collect()
        } else {
            Accept::default()
        };
        let parts = wanted.parts.then(|| {
            let (mut parts, ()) = http::Request::new(()).into_parts();
            parts.method = method.clone();
            parts.uri = uri.clone();
            parts.version = version;
            parts.headers = headers.clone();
            parts.extensions = extensions.clone();
            Box::new(parts)
        });
        let summary = wanted.summary.then(|| RequestSummary::new(method, uri, version));
        Self { accept, parts, summary }
    }
}
