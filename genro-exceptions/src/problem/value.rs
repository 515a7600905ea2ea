//! A problem as a value.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};

use super::ProblemMembers;
use crate::error::HttpError;
use crate::ready::phrase::phrase;
use crate::ready::uri_reference;

/// A problem as a value: made of any error, read of the answer of another service, or made by hand.
///
/// It reads and writes JSON with serde. Reading is as tolerant as the RFC asks for: a standard member of the wrong type
/// is ignored, a status that HTTP does not know too, and members that the RFC does not name are kept as extensions. Of a
/// member that is there twice, the last one of the right type counts. What is not a JSON object is an error.
///
/// **Shape**: as JSON, the members that are there. As an answer, by `Into<http::Response<B>>` or
/// [`Into<HttpException>`](crate::HttpException): the same members, and the status that the status line has. That is
/// [`status`](Self::status) if it is 400 to 599, and 502 otherwise, also if there is none: an upstream that answers
/// with another one as an error cannot be believed.
///
/// An answer says what the problem says, also with a 5xx: pass on those of services whose texts your clients may read.
///
/// **Source**: [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1). As an error it has no
/// [`source`](Error::source), and Display prints status, title and detail.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The URI reference that names the type; without one it is `about:blank`.
    pub type_uri: Option<String>,
    /// A short text for people, the same for every problem of the type.
    pub title: Option<String>,
    /// The status that the service which made the problem answered with.
    pub status: Option<StatusCode>,
    /// What this one occurrence is about, for people.
    pub detail: Option<String>,
    /// The URI reference of this one occurrence.
    pub instance: Option<String>,
    /// All other members. One with the name of a member above is left out of the JSON.
    pub extensions: Map<String, Value>,
}

impl Problem {
    /// Makes a problem that says no more than the status: its title is the phrase.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self { title: Some(phrase(status).to_owned()), status: Some(status), ..Self::default() }
    }

    /// Makes the problem of any error: what its JSON says, as a value.
    ///
    /// A member that cannot be written is left out.
    ///
    /// ```
    /// use genro_exceptions::{HttpNotFound, Problem};
    ///
    /// let problem = Problem::of(&HttpNotFound::with_detail("no user 7"));
    /// assert_eq!(problem.title.as_deref(), Some("Not Found"));
    /// assert_eq!(problem.detail.as_deref(), Some("no user 7"));
    /// ```
    #[must_use]
    pub fn of(error: &dyn HttpError) -> Self {
        let kind = error.problem_type().unwrap_or_default();
        let mut problem = Self::new(error.status());
        problem.type_uri = kind.uri().map(|uri| uri_reference::encode(uri).into_owned());
        if let Some(title) = kind.title {
            problem.title = Some(title.to_owned()).filter(|title| !title.is_empty());
        }
        let code = error.code();
        let mut members = ProblemMembers::of_problem(&mut problem, code.as_deref());
        error.write_problem(&mut members);
        // What has failed is left out, as documented.
        let _ = members.finish();
        problem
    }

    /// Sets the URI reference that names the type; what RFC 3986 does not allow in one is percent-encoded.
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

    /// Sets the URI reference of this occurrence; what RFC 3986 does not allow in one is percent-encoded.
    #[must_use]
    pub fn instance(mut self, uri: impl AsRef<str>) -> Self {
        self.instance = Some(uri_reference::encode(uri.as_ref()).into_owned());
        self
    }

    /// Sets an extension member; `serde_json::json!` makes a value of anything.
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
}

/// Prints status, title and detail: `403 Forbidden: the price is 50`.
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
