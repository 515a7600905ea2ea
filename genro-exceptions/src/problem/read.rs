//! A problem from the response of another service.

use http::header::CONTENT_TYPE;
use http::response::Parts;
use http::{HeaderMap, Response};

use super::invalid_problem::Fault;
use super::relay::relayed_headers;
use super::{InvalidProblem, MEDIA_TYPE, Problem};

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
        let (problem, head) = parse(response)?;
        Ok(problem.read_from(&head))
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
        let media_type = media_type(response.headers());
        if media_type != "application/json" && !media_type.ends_with("+json") {
            let fault = Fault::MediaType("application/json");
            return Err(InvalidProblem::new(response.status(), fault));
        }
        let (problem, head) = parse(response)?;
        let Self { type_uri, title, detail, status, .. } = &problem;
        let has_member =
            type_uri.is_some() || title.is_some() || detail.is_some() || status.is_some();
        if media_type != MEDIA_TYPE && !has_member {
            return Err(InvalidProblem::new(head.status, Fault::NoMember));
        }
        Ok(problem.read_from(&head))
    }

    /// Takes from the response what its body does not say.
    fn read_from(mut self, response: &Parts) -> Self {
        self.status = Some(response.status);
        self.origin.is_read = true;
        self.origin.headers = relayed_headers(response.status, &response.headers);
        self
    }
}

/// Reads the body, and returns the rest of the response with it.
fn parse<B: AsRef<[u8]>>(response: Response<B>) -> Result<(Problem, Parts), InvalidProblem> {
    let (head, body) = response.into_parts();
    let text = String::from_utf8_lossy(body.as_ref());
    match serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text)) {
        Ok(problem) => Ok((problem, head)),
        Err(error) => Err(InvalidProblem::of_json(head.status, error)),
    }
}

/// Returns the media type of the body in lower case, without parameters.
fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let media_type = value.split(|&byte| byte == b';').next().unwrap_or_default();
    String::from_utf8_lossy(media_type.trim_ascii()).to_ascii_lowercase()
}
