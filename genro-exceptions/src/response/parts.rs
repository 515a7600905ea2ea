//! The parts of a response: status, headers and text.

use std::borrow::Cow;

use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::error::{HttpError, HttpErrorHandle};
#[cfg(feature = "json")]
use crate::problem::{self, Failure, ProblemType, UnwritableProblem};
#[cfg(feature = "json")]
use crate::ready::phrase::phrase;

/// The content type of a detail.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// The content type of a problem; JSON is always UTF-8 (RFC 8259 section 8.1).
#[cfg(feature = "json")]
const PROBLEM: HeaderValue = HeaderValue::from_static(problem::MEDIA_TYPE);

/// Headers that describe a body, removed from a response without one.
const CONTENT_HEADERS: [HeaderName; 4] =
    [CONTENT_TYPE, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_RANGE];

/// Headers that describe the length of a message, which the server sets: an error that forwards the headers of an
/// upstream response would announce the length of another body.
const FRAMING_HEADERS: [HeaderName; 2] = [CONTENT_LENGTH, TRANSFER_ENCODING];

/// The parts of a response, for frameworks that do not use `http::Response`.
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: Cow<'static, str>,
    /// Why the response is a 500 instead of the one of the error.
    #[cfg(feature = "json")]
    pub(super) failure: Option<Box<Failure>>,
}

// The parts are filled in place, since they are many bytes to move and every error response needs them.
impl Parts {
    #[inline]
    pub(super) fn new() -> Self {
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            headers: HeaderMap::new(),
            text: Cow::Borrowed(""),
            #[cfg(feature = "json")]
            failure: None,
        }
    }

    pub(super) fn fill(&mut self, error: &dyn HttpError) {
        #[cfg(feature = "json")]
        if let Some(kind) = error.problem_type() {
            return self.fill_with_problem(error, kind);
        }
        self.fill_head(error);
        if has_body(self.status) {
            // There are few headers or none, so iterating is cheaper than a lookup.
            if !self.headers.keys().any(|name| name == CONTENT_TYPE) {
                insert(&mut self.headers, || TEXT);
            }
            self.text = error.to_detail();
        }
    }

    /// Fills in the response of any error as JSON.
    #[cfg(feature = "json")]
    pub(super) fn fill_as_problem(&mut self, error: &dyn HttpError) {
        self.fill_with_problem(error, error.problem_type().unwrap_or_default());
    }

    #[cfg(feature = "json")]
    fn fill_with_problem(&mut self, error: &dyn HttpError, kind: ProblemType<'_>) {
        self.fill_head(error);
        if !has_body(self.status) {
            return;
        }
        match problem::body(error, self.status, kind) {
            Ok(text) => {
                // The headers of the error describe another body.
                remove(&mut self.headers, &[CONTENT_TYPE, CONTENT_ENCODING]);
                insert(&mut self.headers, || PROBLEM);
                self.text = Cow::Owned(text);
            }
            Err(failure) => self.fill_with_failure(failure),
        }
    }

    /// Fills in a 500 for an error that could not be written as JSON, without its headers, which may belong to its status.
    #[cfg(feature = "json")]
    fn fill_with_failure(&mut self, failure: Failure) {
        *self = Self::new();
        insert(&mut self.headers, || TEXT);
        self.text = Cow::Borrowed(phrase(self.status));
        self.failure = Some(Box::new(failure));
    }

    /// Fills in the status and the headers of the error, without headers that describe another body.
    #[inline]
    fn fill_head(&mut self, error: &dyn HttpError) {
        self.status = error.status();
        error.append_headers(&mut self.headers);
        // Most errors have no headers.
        if !self.headers.is_empty() {
            remove(&mut self.headers, &FRAMING_HEADERS);
            if !has_body(self.status) {
                remove(&mut self.headers, &CONTENT_HEADERS);
            }
        }
    }

    /// Returns a handle that has the cause if the response is not that of the original, where the original is not kept.
    #[cfg_attr(not(feature = "json"), expect(clippy::unused_self, reason = "a text never fails"))]
    #[inline]
    pub(crate) fn handle_of_failure(
        &mut self,
        original: &dyn HttpError,
    ) -> Option<HttpErrorHandle> {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return Some(handle_of_report(*failure, original));
        }
        let _ = original;
        None
    }
}

#[cfg(feature = "json")]
#[cold]
fn handle_of_report(failure: Failure, original: &dyn HttpError) -> HttpErrorHandle {
    HttpErrorHandle::new(UnwritableProblem::of_report(failure, original))
}

/// Sets the content type.
fn insert(headers: &mut HeaderMap, content_type: fn() -> HeaderValue) {
    if headers.try_insert(CONTENT_TYPE, content_type()).is_err() {
        // The map is full. A text without a content type may be read as HTML, so the last header is removed for it.
        if let Some(last) = headers.keys().last().cloned() {
            headers.remove(last);
        }
        let _ = headers.try_insert(CONTENT_TYPE, content_type());
    }
}

/// Removes headers that are rarely there: iterating over the few names is cheaper than a lookup for each.
fn remove(headers: &mut HeaderMap, names: &[HeaderName]) {
    if headers.keys().any(|name| names.contains(name)) {
        for name in names {
            headers.remove(name);
        }
    }
}

/// Returns whether a response with this status has the text as its body (RFC 9110 sections 6.4.1, 15.2, 15.3.5, 15.3.6, 15.4).
fn has_body(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..=199 | 204 | 205 | 300..=399)
}
