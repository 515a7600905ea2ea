//! The error that answers where the JSON of another could not be written.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::members::Failure;
use crate::error::{HttpError, HttpErrorHandle};
use crate::ready::phrase::phrase;

/// A problem whose JSON could not be written: a 500, whose source is the error that was to be answered with.
///
/// By hand, because that error may be behind a handle.
#[derive(Debug)]
pub(crate) struct UnwritableProblem {
    failure: Failure,
    original: Original,
}

#[derive(Debug)]
enum Original {
    Kept(HttpErrorHandle),
    /// What the log would have read of it, where nobody keeps it.
    Told(Box<dyn Error + Send + Sync>),
}

impl UnwritableProblem {
    #[cfg_attr(
        not(feature = "__framework"),
        expect(dead_code, reason = "the frameworks alone keep the original")
    )]
    pub(crate) fn new(failure: Failure, original: HttpErrorHandle) -> Self {
        let original = Original::Kept(original);
        Self { failure, original }
    }

    /// Of an original that the response does not outlive.
    pub(crate) fn of_report(failure: Failure, original: &dyn HttpError) -> Self {
        let original = Original::Told(original.report().to_string().into());
        Self { failure, original }
    }

    pub(crate) fn original(&self) -> Option<&HttpErrorHandle> {
        match &self.original {
            Original::Kept(original) => Some(original),
            Original::Told(_) => None,
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
            Original::Kept(original) => original.as_error(),
            Original::Told(report) => &**report,
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
