//! The response in pieces: status, headers and text.

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

/// The content type of a problem, which is UTF-8 by itself (RFC 8259 section 8.1).
#[cfg(feature = "json")]
const PROBLEM: HeaderValue = HeaderValue::from_static(problem::MEDIA_TYPE);

/// Headers of a body, which mean nothing without one.
const CONTENT_HEADERS: [HeaderName; 4] =
    [CONTENT_TYPE, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_RANGE];

/// Where a message ends is for the server to say: an error that passes on the headers of an upstream would
/// otherwise announce the length of another body.
const FRAMING_HEADERS: [HeaderName; 2] = [CONTENT_LENGTH, TRANSFER_ENCODING];

/// The response in pieces, for the frameworks that have a response type of their own.
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: Cow<'static, str>,
    /// Why this is a 500 and not the answer of the error.
    #[cfg(feature = "json")]
    pub(super) failure: Option<Box<Failure>>,
}

// Filled in place: the response is made of every error that a service answers with, and these are many bytes to move.
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
            // A walk over the few names, mostly none, is cheaper than looking one up.
            if !self.headers.keys().any(|name| name == CONTENT_TYPE) {
                insert(&mut self.headers, || TEXT);
            }
            self.text = error.to_detail();
        }
    }

    /// The answer of any error in JSON.
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
                // Whatever the error says of a body, it is not of this one.
                remove(&mut self.headers, &[CONTENT_TYPE, CONTENT_ENCODING]);
                insert(&mut self.headers, || PROBLEM);
                self.text = Cow::Owned(text);
            }
            Err(failure) => self.fill_with_failure(failure),
        }
    }

    /// The answer where the JSON of an error could not be written: none of its headers, which may be about its status.
    #[cfg(feature = "json")]
    fn fill_with_failure(&mut self, failure: Failure) {
        *self = Self::new();
        insert(&mut self.headers, || TEXT);
        self.text = Cow::Borrowed(phrase(self.status));
        self.failure = Some(Box::new(failure));
    }

    /// The status and the headers that the error gives, as far as they fit a body of ours.
    #[inline]
    fn fill_head(&mut self, error: &dyn HttpError) {
        self.status = error.status();
        error.append_headers(&mut self.headers);
        // Most errors have none, and this is on the way of every one.
        if !self.headers.is_empty() {
            remove(&mut self.headers, &FRAMING_HEADERS);
            if !has_body(self.status) {
                remove(&mut self.headers, &CONTENT_HEADERS);
            }
        }
    }

    /// The same where nobody can keep the original: nothing, unless the answer is not that of the original.
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

/// Sets the type of the body.
fn insert(headers: &mut HeaderMap, content_type: fn() -> HeaderValue) {
    if headers.try_insert(CONTENT_TYPE, content_type()).is_err() {
        // The map is full, of tens of thousands of names. A text without its type may be read as HTML, so the last
        // of them makes room.
        if let Some(last) = headers.keys().last().cloned() {
            headers.remove(last);
        }
        let _ = headers.try_insert(CONTENT_TYPE, content_type());
    }
}

/// Removes what is hardly ever there: a walk over the few names is cheaper than looking each one up.
fn remove(headers: &mut HeaderMap, names: &[HeaderName]) {
    if headers.keys().any(|name| names.contains(name)) {
        for name in names {
            headers.remove(name);
        }
    }
}

/// Whether an answer with this status carries our text (RFC 9110 sections 6.4.1, 15.2, 15.3.5, 15.3.6, 15.4).
fn has_body(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..=199 | 204 | 205 | 300..=399)
}
