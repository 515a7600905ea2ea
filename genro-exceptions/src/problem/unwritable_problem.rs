//! The error of a response whose JSON could not be written.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::members::Failure;
use crate::error::{HttpError, HttpErrorHandle};
use crate::ready::phrase::phrase;

/// The error in place of one that could not be written as JSON: a 500, whose source is the original.
///
/// It is not derived, since the original may be behind a handle.
#[derive(Debug)]
pub(crate) struct UnwritableProblem {
    failure: Failure,
    original: Original,
}

#[derive(Debug)]
enum Original {
    Handle(HttpErrorHandle),
    /// Its report, where the response cannot keep the error.
    Report(Box<dyn Error + Send + Sync>),
}

impl UnwritableProblem {
    #[cfg_attr(
        not(feature = "__framework"),
        expect(dead_code, reason = "only a framework keeps the original")
    )]
    pub(crate) fn new(failure: Failure, original: HttpErrorHandle) -> Self {
        let original = Original::Handle(original);
        Self { failure, original }
    }

    /// Creates the error with the report of an original that the response outlives.
    pub(crate) fn of_report(failure: Failure, original: &dyn HttpError) -> Self {
        let original = Original::Report(original.report().to_string().into());
        Self { failure, original }
    }

    pub(crate) fn original(&self) -> Option<&HttpErrorHandle> {
        match &self.original {
            Original::Handle(original) => Some(original),
            Original::Report(_) => None,
        }
    }
}

impl fmt::Display for UnwritableProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { member, cause } = &self.failure;
        write!(f, "the problem cannot be written as JSON: `{member}`: {cause}")
    }
}

impl Error for UnwritableProblem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match &self.original {
            Original::Handle(original) => original.as_error(),
            Original::Report(report) => &**report,
        })
    }
}

impl HttpError for UnwritableProblem {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
    fn detail(&self) -> Cow<'_, str> {
        phrase(self.status()).into()
    }
}
