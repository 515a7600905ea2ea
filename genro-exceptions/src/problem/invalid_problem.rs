//! The error for a response that is not a problem.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::error::HttpError;

/// A response that is not a valid problem: it has another content type, or its body is not the JSON of a problem.
///
/// As an HTTP error it is a 502 with the reason phrase as its detail. Display has the status of the response;
/// [`source`](Error::source) is the error of the JSON, which Display does not include.
#[derive(Debug, HttpError)]
#[status(502)]
#[http_error(skip(display, error, constructors))]
pub struct InvalidProblem {
    status: StatusCode,
    fault: Fault,
}

#[derive(Debug)]
pub(super) enum Fault {
    /// It is not of this media type.
    MediaType(&'static str),
    Json(serde_json::Error),
    /// The JSON is an object without a member that makes it a problem.
    NoMember,
}

impl InvalidProblem {
    pub(super) fn new(status: StatusCode, fault: Fault) -> Self {
        Self { status, fault }
    }

    /// Returns the status of the response of the other service.
    #[must_use]
    pub fn upstream_status(&self) -> StatusCode {
        self.status
    }
}

impl Error for InvalidProblem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.fault {
            Fault::Json(error) => Some(error),
            Fault::MediaType(_) | Fault::NoMember => None,
        }
    }
}

impl fmt::Display for InvalidProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.as_u16();
        match self.fault {
            Fault::MediaType(expected) => {
                write!(f, "the response with status {status} is not {expected}")
            }
            Fault::Json(_) => {
                write!(f, "the body of the response with status {status} is not a problem")
            }
            Fault::NoMember => write!(
                f,
                "the body of the response with status {status} has no `type`, `title`, `status` or `detail` of a problem"
            ),
        }
    }
}
