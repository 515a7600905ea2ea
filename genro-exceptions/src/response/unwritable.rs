//! The error that answers where another could not be written.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::error::{HttpError, HttpErrorHandle};
#[cfg(feature = "tracing")]
use crate::log::LogEntry;
use crate::ready::phrase::phrase;

/// Why an error is a 500 whose detail has a `Display` that fails.
pub(crate) const UNPRINTABLE: &str = "the detail cannot be printed: a `Display` of it fails";

/// An error whose response could not be written: a 500, whose source is that error.
///
/// It is not derived, because the error may be behind a handle.
#[derive(Debug)]
pub(crate) struct Unwritable {
    /// Why not, as a sentence.
    reason: Box<dyn Error + Send + Sync>,
    original: Original,
}

#[derive(Debug)]
enum Original {
    Kept(HttpErrorHandle),
    /// What the log would have read of it, where nobody keeps it.
    Report(Box<dyn Error + Send + Sync>),
}

impl Unwritable {
    #[cfg_attr(
        not(feature = "__layer"),
        expect(dead_code, reason = "only frameworks and layers keep the original")
    )]
    pub(crate) fn new(reason: Box<dyn Error + Send + Sync>, original: HttpErrorHandle) -> Self {
        Self { reason, original: Original::Kept(original) }
    }

    /// Creates it from a borrowed original, keeping only its report.
    pub(crate) fn of_report(
        reason: Box<dyn Error + Send + Sync>,
        original: &dyn HttpError,
    ) -> Self {
        Self { reason, original: Original::Report(original.report().to_string().into()) }
    }

    pub(crate) fn original(&self) -> Option<&HttpErrorHandle> {
        match &self.original {
            Original::Kept(original) => Some(original),
            Original::Report(_) => None,
        }
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl Error for Unwritable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match &self.original {
            Original::Kept(original) => original.as_error(),
            Original::Report(report) => &**report,
        })
    }
}

impl HttpError for Unwritable {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }

    fn detail(&self) -> Cow<'_, str> {
        phrase(self.status()).into()
    }

    #[cfg(feature = "tracing")]
    fn log_entry(&self) -> LogEntry<'_> {
        let entry = LogEntry::new(self);
        self.original().map_or(entry, |original| entry.named_as(original.log_entry()))
    }
}
