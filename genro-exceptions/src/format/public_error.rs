//! What a client may know of an error.

use std::borrow::Cow;
use std::fmt;

use http::request::Parts;
use http::{HeaderMap, StatusCode};

#[cfg(feature = "json")]
use super::Extensions;
use crate::error::HttpError;
#[cfg(feature = "__layer")]
use crate::error::is_server_error;
use crate::ready::phrase::phrase;

/// What a client may know of an error: all that an [`ErrorFormat`](crate::ErrorFormat) writes.
///
/// It has no way to the Display and the sources of the error, its `Debug` included, so a form cannot leak what is for the
/// log. The one door is marked: [`original`](Self::original). What the methods return lives as long as the error.
///
/// In a layer, the status is that of the response, which a middleware may have changed. If it has made a 5xx of an error
/// below 500, the detail is the reason phrase, and there is no instance and no extension member: what the error says is for
/// the client of another status.
///
/// ```
/// use genro_exceptions::{HttpBadGateway, PublicError};
///
/// let error = HttpBadGateway::new().caused_by("password 'hunter2' refused");
/// let public = PublicError::of(&error);
/// assert_eq!((public.status().as_u16(), public.title().as_ref()), (502, "Bad Gateway"));
/// assert!(!format!("{public:?}").contains("hunter2"));
/// ```
#[derive(Clone, Copy)]
pub struct PublicError<'a> {
    error: &'a dyn HttpError,
    status: StatusCode,
    request: Option<&'a Parts>,
    /// Whether somebody has made a 5xx of an error whose texts are for the client of another status.
    is_raised: bool,
}

impl<'a> PublicError<'a> {
    /// Creates the view of an error, without a request: for tests of a form. See [`with_request`](Self::with_request).
    #[must_use]
    pub fn of(error: &'a dyn HttpError) -> Self {
        Self::new(error, error.status(), None)
    }

    /// Returns the view with the head of a request, as a layer gives it to a form whose
    /// [`READS_REQUEST`](crate::ErrorFormat::READS_REQUEST) is true: for tests of such a form.
    ///
    /// ```
    /// use genro_exceptions::{HttpNotFound, PublicError};
    ///
    /// let (request, ()) = http::Request::get("/users/7").body(())?.into_parts();
    /// let error = HttpNotFound::new();
    /// let public = PublicError::of(&error).with_request(&request);
    /// assert_eq!(public.request().map(|request| request.uri.path()), Some("/users/7"));
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub const fn with_request(self, request: &'a Parts) -> Self {
        Self { request: Some(request), ..self }
    }

    pub(crate) const fn new(
        error: &'a dyn HttpError,
        status: StatusCode,
        request: Option<&'a Parts>,
    ) -> Self {
        Self { error, status, request, is_raised: false }
    }

    /// Creates the view of an error in a response whose status a middleware may have changed.
    #[cfg(feature = "__layer")]
    pub(crate) fn in_response(
        error: &'a dyn HttpError,
        status: StatusCode,
        request: Option<&'a Parts>,
    ) -> Self {
        Self { is_raised: is_raised(error, status), ..Self::new(error, status, request) }
    }

    /// Returns whether only the texts of the status are for the client.
    #[cfg(feature = "json")]
    pub(crate) const fn is_raised(&self) -> bool {
        self.is_raised
    }

    /// Returns the status code of the response.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the title of the problem type, or the reason phrase of the status, `Not Found`.
    #[must_use]
    pub fn title(&self) -> Cow<'a, str> {
        #[cfg(feature = "json")]
        if let Some(title) =
            self.error.problem_type().and_then(|kind| kind.title).filter(|title| !title.is_empty())
        {
            return title.into();
        }
        phrase(self.status).into()
    }

    /// Returns the detail: the text for people.
    #[must_use]
    pub fn detail(&self) -> Cow<'a, str> {
        if self.is_raised { phrase(self.status).into() } else { self.error.detail() }
    }

    /// The detail, not borrowed from the error: a fixed one is not copied.
    pub(crate) fn to_detail(self) -> Cow<'static, str> {
        if self.is_raised { phrase(self.status).into() } else { self.error.to_detail() }
    }

    /// Returns the code: the name for programs, from `#[code]`.
    #[must_use]
    pub fn code(&self) -> Option<Cow<'a, str>> {
        self.error.code()
    }

    /// Returns the URI reference of the problem type (RFC 9457 section 3.1.1), from `#[problem(type = "…")]`.
    #[must_use]
    pub fn type_uri(&self) -> Option<Cow<'a, str>> {
        #[cfg(feature = "json")]
        if let Some(uri) = self.error.problem_type().and_then(crate::problem::ProblemType::uri) {
            return Some(crate::ready::uri_reference::encode(uri));
        }
        None
    }

    /// Returns the URI reference of this occurrence (RFC 9457 section 3.1.5), from an `#[instance]` field.
    #[must_use]
    pub fn instance(&self) -> Option<Cow<'a, str>> {
        #[cfg(feature = "json")]
        return if self.is_raised {
            None
        } else {
            crate::problem::instance_of(self.error).map(Cow::Owned)
        };
        #[cfg(not(feature = "json"))]
        None
    }

    /// Returns the extension members, from the `#[extension]` fields.
    #[cfg(feature = "json")]
    #[must_use]
    pub const fn extensions(&self) -> Extensions<'a> {
        if self.is_raised { Extensions::none() } else { Extensions::of(self.error) }
    }

    /// Returns the headers that the error gives; those of the body are not among them.
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        self.error.headers()
    }

    /// Returns the head of the request: in a layer, for a form whose
    /// [`READS_REQUEST`](crate::ErrorFormat::READS_REQUEST) is true.
    #[must_use]
    pub const fn request(&self) -> Option<&'a Parts> {
        self.request
    }

    /// Returns the error itself, **with its Display and its sources, which are for the log**.
    ///
    /// A form reaches for it to tell types apart, with `downcast_ref`. A response of status 500 and above that writes
    /// more of it than the methods above return tells every client what only the log may know.
    #[must_use]
    pub const fn original(&self) -> &'a dyn HttpError {
        self.error
    }
}

/// Returns whether a response is a 5xx though its error is none, because somebody has changed the status: the texts of the
/// error are then not written for the client of a failing server.
#[cfg(feature = "__layer")]
pub(crate) fn is_raised(error: &dyn HttpError, status: StatusCode) -> bool {
    is_server_error(status) && !is_server_error(error.status())
}

impl fmt::Debug for PublicError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicError")
            .field("status", &self.status)
            .field("code", &self.code())
            .field("detail", &self.detail())
            .finish_non_exhaustive()
    }
}
