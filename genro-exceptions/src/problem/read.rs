//! A problem from the response of another service.

use http::{HeaderMap, Response, StatusCode};

use super::invalid_problem::Fault;
use super::relay::relayed_headers;
use super::{InvalidProblem, MEDIA_TYPE, Problem};
use crate::header::media_type;

/// Reads the problem from the complete response of another service.
///
/// The content type must be `application/problem+json`, in upper or lower case and with any parameters;
/// [`from_json`](Problem::from_json) also reads `application/json`. The status is that of the status line, whatever the body
/// says ([RFC 9457 section 3.1.2](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2)). A byte order mark is skipped, and
/// a byte that is not UTF-8 becomes U+FFFD.
///
/// All of the body is in memory: limit its size while you read it, as for any body of another service.
///
/// ```
/// use genro_exceptions::Problem;
///
/// let response = http::Response::builder()
///     .status(409)
///     .header("content-type", "Application/Problem+JSON; charset=utf-8")
///     .body(r#"{"title": "Taken", "by": "ada"}"#)?;
/// let problem = Problem::try_from(response)?;
/// assert_eq!(problem.status.map(|status| status.as_u16()), Some(409));
/// assert_eq!(problem.extensions["by"], "ada");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<B: AsRef<[u8]>> TryFrom<Response<B>> for Problem {
    type Error = InvalidProblem;

    fn try_from(response: Response<B>) -> Result<Self, InvalidProblem> {
        if media_type(response.headers()) != MEDIA_TYPE {
            return Err(InvalidProblem::new(response.status(), Fault::MediaType(MEDIA_TYPE)));
        }
        let problem = parse(response.status(), response.body().as_ref())?;
        Ok(problem.read_from(response.status(), response.headers()))
    }
}

impl Problem {
    /// Reads the problem from the complete response of another service that does not send the media type of problems.
    ///
    /// The content type is `application/json`, or any that ends in `+json`. So that not every JSON object is a problem, the
    /// body must have a `type`, `title`, `status` or `detail` of the right type, unless the content type is
    /// `application/problem+json`. Otherwise it reads as `Problem::try_from(response)` does; limit the size of the body here
    /// too.
    ///
    /// ```
    /// use genro_exceptions::Problem;
    ///
    /// let response = http::Response::builder()
    ///     .status(409)
    ///     .header("content-type", "application/json")
    ///     .body(r#"{"title": "Taken", "by": "ada"}"#)?;
    /// assert_eq!(Problem::from_json(response)?.title.as_deref(), Some("Taken"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidProblem`] for another content type, and for a body that is not a JSON object with such a member.
    pub fn from_json<B: AsRef<[u8]>>(response: Response<B>) -> Result<Self, InvalidProblem> {
        let (head, body) = response.into_parts();
        Self::from_json_parts(head.status, &head.headers, body.as_ref())
    }

    /// The same from the parts of the response.
    pub(crate) fn from_json_parts(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Self, InvalidProblem> {
        let media_type = media_type(headers);
        if media_type != "application/json" && !media_type.ends_with("+json") {
            return Err(InvalidProblem::new(status, Fault::MediaType("application/json")));
        }
        let problem = parse(status, body)?;
        let has_member = problem.type_uri.is_some()
            || problem.title.is_some()
            || problem.detail.is_some()
            || problem.status.is_some();
        if media_type != MEDIA_TYPE && !has_member {
            return Err(InvalidProblem::new(status, Fault::NoMember));
        }
        Ok(problem.read_from(status, headers))
    }

    /// Takes from the response what its body does not say.
    pub(crate) fn read_from(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.status = Some(status);
        self.origin.is_read = true;
        self.origin.headers = relayed_headers(status, headers);
        self
    }
}

/// Reads the body of a response with this status.
fn parse(status: StatusCode, body: &[u8]) -> Result<Problem, InvalidProblem> {
    let text = String::from_utf8_lossy(body);
    serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text))
        .map_err(|error| InvalidProblem::of_json(status, error))
}
