//! A problem from the answer of another service.

use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

use super::{MEDIA_TYPE, Problem};
use crate::error::HttpError;

/// Reads the problem in the answer of another service, which has been read to its end.
///
/// The content type must be `application/problem+json`, in any case and with any parameters. A status that the body
/// does not tell is that of the answer.
///
/// ```
/// use genro_exceptions::Problem;
///
/// let answer = http::Response::builder()
///     .status(409)
///     .header("content-type", "Application/Problem+JSON; charset=utf-8")
///     .body(r#"{"title": "Taken", "by": "ada"}"#)?;
/// let problem = Problem::try_from(answer)?;
/// assert_eq!(problem.status.map(|status| status.as_u16()), Some(409));
/// assert_eq!(problem.extensions["by"], "ada");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<B: AsRef<[u8]>> TryFrom<Response<B>> for Problem {
    type Error = InvalidProblem;

    fn try_from(response: Response<B>) -> Result<Self, InvalidProblem> {
        let status = response.status();
        if !is_problem(response.headers()) {
            return Err(InvalidProblem { answered: status, json: None });
        }
        let mut problem: Self = serde_json::from_slice(response.body().as_ref())
            .map_err(|cause| InvalidProblem { answered: status, json: Some(cause) })?;
        problem.status.get_or_insert(status);
        Ok(problem)
    }
}

fn is_problem(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return false;
    };
    let mut parts = value.as_bytes().split(|&byte| byte == b';');
    let media_type = parts.next().unwrap_or_default().trim_ascii();
    media_type.eq_ignore_ascii_case(MEDIA_TYPE.as_bytes())
}

/// An answer that holds no problem: it has another content type, or its body is not the JSON of one.
///
/// As an HTTP error it is a 502, and the client reads no more than the phrase. Display names the status that was
/// answered with; [`source`](std::error::Error::source) is what was wrong with the JSON, which Display does not include.
#[derive(Debug, HttpError)]
#[status(502)]
#[http_error(skip(display, constructors))]
pub struct InvalidProblem {
    answered: StatusCode,
    #[source]
    json: Option<serde_json::Error>,
}

impl InvalidProblem {
    /// The status that the other service answered with.
    #[must_use]
    pub fn answered(&self) -> StatusCode {
        self.answered
    }
}

impl fmt::Display for InvalidProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answered = self.answered.as_u16();
        match self.json {
            None => write!(f, "the answer {answered} is not of the type {MEDIA_TYPE}"),
            Some(_) => write!(f, "the answer {answered} has a body that is no problem"),
        }
    }
}
