//! An error with headers and a cause added.

use std::error::Error;
use std::fmt;

use http::header::LOCATION;
use http::{HeaderMap, StatusCode};

use super::http_exception::BoxError;
use super::plain_error::PlainError;
use super::{HttpError, forward};
use crate::format::Format;
use crate::header::{Headers, append};

/// An HTTP error with headers and a cause added.
///
/// It is not derived, since no attribute extends another error.
#[derive(Debug)]
pub(super) struct AmendedError {
    pub(super) original: Original,
    pub(super) headers: Headers,
    pub(super) source: Option<BoxError>,
    /// The form in place of that of the original.
    pub(super) format: Option<Format>,
}

/// What is amended. A plain error has a place for headers and a cause itself, and its headers decide whether it can be a
/// redirect.
#[derive(Debug, HttpError)]
#[transparent]
#[http_error(skip(constructors, exception, methods, describe))]
pub(super) enum Original {
    Plain(Box<PlainError>),
    Error(Box<dyn HttpError>),
}

impl AmendedError {
    /// Wraps an error, unchanged so far.
    pub(super) const fn new(original: Original) -> Self {
        Self { original, headers: Headers::new(), source: None, format: None }
    }
}

impl fmt::Display for AmendedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.original.fmt(f)
    }
}

impl Error for AmendedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.source {
            Some(source) => Some(&**source),
            None => self.original.source(),
        }
    }
}

impl HttpError for AmendedError {
    forward!(self => self.original);

    fn append_headers(&self, headers: &mut HeaderMap) {
        self.original.append_headers(headers);
        let Some(added) = self.headers.as_map() else { return };
        // A redirect without a location is a 500 for good: its status is that of the original.
        let is_500 = self.original.status() == StatusCode::INTERNAL_SERVER_ERROR;
        for (name, value) in added.iter().filter(|(name, _)| !is_500 || **name != LOCATION) {
            append(headers, name, value.clone());
        }
    }

    fn format(&self) -> Option<Format> {
        self.format.or_else(|| self.original.format())
    }
}
