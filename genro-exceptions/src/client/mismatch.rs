//! Why a response is not the error that was asked for.

use std::error::Error;
use std::fmt;

use crate::error::BoxError;

/// A reason, for the log.
#[derive(Debug)]
pub(super) struct Mismatch {
    message: String,
    cause: Option<BoxError>,
}

impl Mismatch {
    pub(super) fn new(message: impl Into<String>, cause: Option<BoxError>) -> Self {
        Self { message: message.into(), cause }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Mismatch {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&**self.cause.as_ref()?)
    }
}
