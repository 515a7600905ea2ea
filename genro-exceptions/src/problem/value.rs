//! A problem as a value.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};

use super::ProblemMembers;
use crate::error::HttpError;
use crate::ready::phrase::phrase;
use crate::ready::uri_reference;

/// A problem as a value: created from any error, read from the response of another service, or built member by member.
///
/// It implements serde's `Serialize` and `Deserialize`. Reading is as tolerant as the RFC requires: a standard member of
/// the wrong type and an invalid status are ignored, and members that the RFC does not define are kept as extensions. If a
/// member occurs twice, the last one of the right type is used. Anything but a JSON object is an error.
///
/// **Shape**: as JSON, the members that are set. As a response, by `Into<http::Response<B>>` or
/// [`Into<HttpException>`](crate::HttpException), the same members, but with the status of the status line: that is
/// [`status`](Self::status) if it is 400 to 599. Otherwise, or without a status, it is 502, since the upstream service
/// then sent an invalid error.
///
/// The response contains all texts of the problem, with a 5xx too: forward only the problems of services whose texts your
/// clients may read.
///
/// **Source**: [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1). As an error it has no
/// [`source`](Error::source), and Display has status, title and detail.
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
}

impl Problem {
    /// Creates a problem from a status, with the reason phrase as its title.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self { title: Some(phrase(status).to_owned()), status: Some(status), ..Self::default() }
    }

    /// Creates the problem of any error, with the members of its JSON.
    ///
    /// A member that cannot be serialized is left out.
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
        // A failed member is left out, as documented.
        let _ = members.finish();
        problem
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
