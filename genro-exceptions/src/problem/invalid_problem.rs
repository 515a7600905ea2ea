//! A problem from the response of another service.

use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::{MEDIA_TYPE, Problem};
use crate::error::HttpError;

/// Reads the problem from the complete response of another service.
///
/// The content type must be `application/problem+json`, in upper or lower case and with any parameters. If the body has no
/// status, it is that of the response.
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
        let status = response.status();
        if !is_problem(response.headers()) {
            return Err(InvalidProblem { status, json: None });
        }
        let mut problem: Self = serde_json::from_slice(response.body().as_ref())
            .map_err(|cause| InvalidProblem { status, json: Some(cause) })?;
        problem.status.get_or_insert(status);
        Ok(problem)
    }
}

/// Returns whether the content type is that of a problem.
fn is_problem(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return false;
    };
    let mut parts = value.as_bytes().split(|&byte| byte == b';');
    let media_type = parts.next().unwrap_or_default().trim_ascii();
    media_type.eq_ignore_ascii_case(MEDIA_TYPE.as_bytes())
}

/// A response that is not a valid problem: it has another content type, or its body is not the JSON of a problem.
///
/// As an HTTP error it is a 502 with the reason phrase as its detail. Display has the status of the response;
/// [`source`](std::error::Error::source) is the error of the JSON, which Display does not include.
#[derive(Debug, HttpError)]
#[status(502)]
#[http_error(skip(display, constructors))]
pub struct InvalidProblem {
    status: StatusCode,
    #[source]
    json: Option<serde_json::Error>,
}

impl InvalidProblem {
    /// Returns the status of the response of the other service.
    #[must_use]
    pub fn upstream_status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for InvalidProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.as_u16();
        match self.json {
            None => write!(f, "the response with status {status} is not {MEDIA_TYPE}"),
            Some(_) => write!(f, "the body of the response with status {status} is not a problem"),
        }
    }
}
