//! The error for a response that is not a problem.

use std::fmt;

use http::StatusCode;

use crate::error::HttpError;

/// A response that is not a valid problem: it has another content type, or its body is not the JSON of a problem.
///
/// As an HTTP error it is a 502 with the reason phrase as its detail. Display has the status of the response;
/// [`source`](std::error::Error::source) is the error of the JSON, which Display does not include.
#[derive(Debug, HttpError)]
#[status(502)]
#[http_error(skip(display, constructors))]
pub struct InvalidProblem {
    status: StatusCode,
    fault: Fault,
    #[source]
    json: Option<serde_json::Error>,
}

#[derive(Debug)]
pub(super) enum Fault {
    /// It is not of this media type.
    MediaType(&'static str),
    /// It is not JSON, or not an object.
    Json,
    /// The JSON is an object without a member that makes it a problem.
    NoMember,
}

impl InvalidProblem {
    pub(super) fn new(status: StatusCode, fault: Fault) -> Self {
        Self { status, fault, json: None }
    }

    pub(super) fn of_json(status: StatusCode, error: serde_json::Error) -> Self {
        Self { status, fault: Fault::Json, json: Some(error) }
    }

    /// Returns the status of the response of the other service.
    #[must_use]
    pub fn upstream_status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for InvalidProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.as_u16();
        match self.fault {
            Fault::MediaType(expected) => {
                write!(f, "the response with status {status} is not {expected}")
            }
            Fault::Json => {
                write!(f, "the body of the response with status {status} is not a problem")
            }
            Fault::NoMember => write!(
                f,
                "the body of the response with status {status} has no `type`, `title`, `status` or `detail` of a problem"
            ),
        }
    }
}
