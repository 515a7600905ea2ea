//! The error that answers where the JSON of another could not be written.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::members::Failure;
use crate::phrase::phrase;
use crate::{HttpError, HttpErrorHandle, HttpException};

/// A problem whose JSON could not be written: a 500, whose source is the error that was to be answered with.
///
/// By hand, because the source is an error behind a handle.
#[derive(Debug)]
pub(crate) struct Unwritten {
    failure: Failure,
    original: HttpErrorHandle,
}

impl Unwritten {
    pub(crate) fn new(failure: Failure, original: HttpErrorHandle) -> Self {
        Self { failure, original }
    }

    /// Of an original that nobody can keep: its status and what the log would have read of it.
    pub(crate) fn of_copy(failure: Failure, original: &dyn HttpError) -> Self {
        let report = original.report().to_string();
        let copy = HttpException::new(original.status()).caused_by(report);
        Self::new(failure, HttpErrorHandle::new(copy))
    }

    pub(crate) fn original(&self) -> &HttpErrorHandle {
        &self.original
    }
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { member, cause } = &self.failure;
        write!(
            f,
            "the problem cannot be written as JSON: `{member}`: {cause}"
        )
    }
}

impl Error for Unwritten {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.original.as_error())
    }
}

impl HttpError for Unwritten {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
    fn detail(&self) -> Cow<'_, str> {
        phrase(self.status()).into()
    }
}
