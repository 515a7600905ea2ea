//! A problem as a value.

use std::error::Error;
use std::fmt;

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value};

use super::ProblemMembers;
use super::members::Failure;
use super::messages::Messages;
use super::origin::Origin;
use super::resolve::resolve;
use crate::client::Received;
use crate::error::HttpError;
use crate::ready::phrase::phrase;
use crate::ready::uri_reference;
use crate::response::{UNPRINTABLE, Unwritable};
use crate::text::failures;

/// A problem as a value: created from any error, read from the response of another service, or built member by member.
///
/// It implements serde's `Serialize` and `Deserialize`. Reading is as tolerant as the RFC requires: a standard member of
/// the wrong type and an invalid status are ignored, and members that the RFC does not define are kept as extensions. If a
/// member occurs twice, the last one of the right type is used. Anything but a JSON object is an error. Numbers are written
/// digit for digit as they were read, although a [`Value`] may have fewer; a number that no `f64` can hold becomes `null`,
/// and half of a surrogate pair U+FFFD. A member that is nested more than 128 levels deep is left out.
///
/// **Shape**: as JSON, the members that are set. As a response, by `Into<http::Response<B>>` or
/// [`Into<HttpException>`](crate::HttpException), the same members, but with the status of the status line: that is
/// [`status`](Self::status) if it is 400 to 599. Otherwise, or without a status, it is 502, since the upstream service
/// then sent an invalid error.
///
/// | the problem was | its response has |
/// |---|---|
/// | built, or read by serde | all members |
/// | created by [`of`](Self::of) | all members, and the headers of the error |
/// | read from a response, with a 4xx | all members, but `type` and `instance` only if they are absolute: see [`resolve_against`](Self::resolve_against) |
/// | read from a response, with a 5xx | `type`, `title` and `status`, unless [`relay_details`](Self::relay_details) was called |
/// | read from a response without the header that its status requires | status 502, and nothing else of it |
///
/// The headers that the status of a response requires or allows come along: `www-authenticate` of a 401, `allow` of a 405,
/// `proxy-authenticate` of a 407, `content-range` of a 416, `upgrade` of a 426, `retry-after` of a 413, 429 and 503.
///
/// **Source**: [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1). As an error it has no
/// [`source`](Error::source), and Display has status, title and detail. Of a problem that was created by [`of`](Self::of),
/// the response has an [`HttpErrorHandle`](crate::HttpErrorHandle) with the messages of that error and its sources.
///
/// ```
/// use genro_exceptions::{HttpError, HttpException, Problem};
///
/// let problem: Problem = serde_json::from_str(
///     r#"{"title": "Out of credit", "status": 403, "detail": 7, "balance": 30}"#,
/// )?;
/// assert_eq!(problem.to_string(), "403 Out of credit");
/// assert_eq!(problem.detail, None);
/// assert_eq!(problem.extensions["balance"], 30);
///
/// let error = HttpException::from(problem.detail("the price is 50"));
/// assert_eq!(error.status(), 403);
/// assert_eq!(Problem::of(&error).extensions["balance"], 30);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Problem {
    /// The URI reference that identifies the type; without one, the type is `about:blank`.
    pub type_uri: Option<String>,
    /// A short text for humans, the same for every problem of the type.
    pub title: Option<String>,
    /// The status of the response with which the problem was sent.
    pub status: Option<StatusCode>,
    /// The description of this occurrence, for humans.
    pub detail: Option<String>,
    /// The URI reference that identifies this occurrence.
    pub instance: Option<String>,
    /// All other members. One with the name of a standard member is left out of the JSON.
    pub extensions: Map<String, Value>,
    pub(super) origin: Origin,
}

/// Two problems are equal if their members are.
impl PartialEq for Problem {
    fn eq(&self, other: &Self) -> bool {
        let Self { type_uri, title, status, detail, instance, extensions, origin: _ } = self;
        *type_uri == other.type_uri
            && *title == other.title
            && *status == other.status
            && *detail == other.detail
            && *instance == other.instance
            && *extensions == other.extensions
    }
}

impl Problem {
    /// Creates a problem from a status, with the reason phrase as its title.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self { title: Some(phrase(status).to_owned()), status: Some(status), ..Self::default() }
    }

    /// Creates the problem of any error, with the members of its JSON, its headers, and its messages for the log.
    ///
    /// A member that cannot be serialized is left out. If the detail cannot be printed, it is the problem of a 500, as the
    /// response is.
    ///
    /// ```
    /// use genro_exceptions::{HttpErrorHandle, HttpUnauthorized, Problem};
    ///
    /// let error = HttpUnauthorized::bearer().caused_by("token expired");
    /// let problem = Problem::of(&error).extension("trace", "7f3a");
    /// assert_eq!(problem.title.as_deref(), Some("Unauthorized"));
    ///
    /// let response: http::Response<String> = problem.into();
    /// assert_eq!(response.headers()["www-authenticate"], "Bearer");
    /// assert!(!response.body().contains("expired"));
    /// let handle = HttpErrorHandle::of(&response).map(|handle| handle.report().to_string());
    /// assert_eq!(handle.as_deref(), Some("Unauthorized: token expired"));
    /// ```
    #[must_use]
    pub fn of(error: &dyn HttpError) -> Self {
        let before = failures();
        let (mut problem, written) = Self::of_members(error);
        let reason = match written {
            Err(failure) if failure.member == "detail" => failure.into(),
            _ if failures() != before => UNPRINTABLE.into(),
            // Another member that failed is left out, as documented.
            _ => {
                let headers = error.headers();
                problem.origin.headers =
                    headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
                problem.origin.messages = Some(Messages::of(error.as_error()));
                return problem;
            }
        };
        Self::of(&Unwritable::of_report(reason, error))
    }

    /// Returns the problem with what the JSON of an error has, and whether all of that could be written.
    fn of_members(error: &dyn HttpError) -> (Self, Result<(), Failure>) {
        let kind = error.problem_type().unwrap_or_default();
        let mut problem = Self::new(error.status());
        problem.type_uri = kind.uri().map(|uri| uri_reference::encode(uri).into_owned());
        if let Some(title) = kind.title {
            problem.title = Some(title.to_owned()).filter(|title| !title.is_empty());
        }
        let code = error.code();
        let mut members = ProblemMembers::of_problem(&mut problem, code.as_deref());
        error.write_problem(&mut members);
        let written = members.finish();
        (problem, written)
    }

    /// Sets the URI reference that identifies the type; characters that RFC 3986 does not allow are percent-encoded.
    #[must_use]
    pub fn type_uri(mut self, uri: impl AsRef<str>) -> Self {
        self.type_uri = Some(uri_reference::encode(uri.as_ref()).into_owned());
        self
    }

    /// Sets the title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the detail.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets the URI reference of this occurrence; characters that RFC 3986 does not allow are percent-encoded.
    #[must_use]
    pub fn instance(mut self, uri: impl AsRef<str>) -> Self {
        self.instance = Some(uri_reference::encode(uri.as_ref()).into_owned());
        self
    }

    /// Sets an extension member; `serde_json::json!` creates any value.
    ///
    /// ```
    /// use genro_exceptions::Problem;
    /// use http::StatusCode;
    /// use serde_json::json;
    ///
    /// let problem = Problem::new(StatusCode::FORBIDDEN)
    ///     .extension("balance", 30)
    ///     .extension("accounts", json!(["/account/12345"]));
    /// assert_eq!(
    ///     serde_json::to_value(&problem)?,
    ///     json!({"title": "Forbidden", "status": 403, "balance": 30, "accounts": ["/account/12345"]}),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn extension(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extensions.insert(name.into(), value.into());
        self
    }

    /// Adds a header of the response; existing values of the same name are kept. Of a header that occurs once in a response,
    /// such as `etag`, the last value is sent.
    ///
    /// ```
    /// use genro_exceptions::Problem;
    /// use http::header::{CACHE_CONTROL, HeaderValue};
    ///
    /// let problem = Problem::new(http::StatusCode::GONE)
    ///     .header(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    /// let response: http::Response<String> = problem.into();
    /// assert_eq!(response.headers()["cache-control"], "no-store");
    /// ```
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.origin.headers.append(name, value);
        self
    }

    /// Returns the response that a client has read the problem from, with its headers and its body: that of a
    /// [`ClientError`](crate::ClientError), and of [`Received::problem`].
    #[must_use]
    pub fn received(&self) -> Option<&Received> {
        self.origin.received.as_ref()
    }

    /// Resolves a relative `type` and `instance` against the URI that the problem was requested from ([RFC 3986 section 5]).
    ///
    /// A client of yours does not know that URI, so in the response of a problem that was read from a response, what is
    /// still relative is left out. User and password of the URI are not used. Nothing is resolved against a URI without a
    /// scheme.
    ///
    /// ```
    /// use genro_exceptions::Problem;
    ///
    /// let problem = Problem::default().type_uri("/probs/taken").instance("7#name");
    /// let problem = problem.resolve_against("https://users.example/people/3?page=2");
    /// assert_eq!(problem.type_uri.as_deref(), Some("https://users.example/probs/taken"));
    /// assert_eq!(problem.instance.as_deref(), Some("https://users.example/people/7#name"));
    /// ```
    ///
    /// [RFC 3986 section 5]: https://www.rfc-editor.org/rfc/rfc3986#section-5
    #[must_use]
    pub fn resolve_against(mut self, uri: impl fmt::Display) -> Self {
        let base = uri.to_string();
        for reference in [&mut self.type_uri, &mut self.instance] {
            // An empty type is none, and so is an empty instance.
            let given = reference.as_deref().filter(|given| !given.is_empty());
            if let Some(uri) = given.and_then(|given| resolve(&base, given)) {
                *reference = Some(uri);
            }
        }
        self
    }
}

/// Writes status, title and detail: `403 Forbidden: the price is 50`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.map(|status| status.as_u16());
        match (status, &self.title) {
            (Some(status), Some(title)) => write!(f, "{status} {title}")?,
            (Some(status), None) => write!(f, "{status}")?,
            (None, Some(title)) => f.write_str(title)?,
            (None, None) => f.write_str("a problem")?,
        }
        match &self.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl Error for Problem {}
