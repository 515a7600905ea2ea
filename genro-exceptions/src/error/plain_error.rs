//! An error that is created from a status and a text.

use std::borrow::Cow;

use http::StatusCode;

use super::HttpError;
use super::http_exception::BoxError;
use crate::field::StatusField;
use crate::header::Headers;

/// An error that was not created from another one.
#[derive(Debug, HttpError)]
#[http_error(skip(exception, methods, describe))]
pub(super) struct PlainError {
    #[status]
    status: AnyStatus,
    #[detail]
    detail: Cow<'static, str>,
    #[headers]
    pub(super) headers: Headers,
    #[source]
    pub(super) source: Option<BoxError>,
}

/// Any status of a final response: 200 to 599 (RFC 9110 section 15).
#[derive(Debug, Clone, Copy)]
pub(super) struct AnyStatus(pub(super) StatusCode);

impl StatusField for AnyStatus {
    fn given(&self) -> Option<StatusCode> {
        matches!(self.0.as_u16(), 200..=599).then_some(self.0)
    }
}
