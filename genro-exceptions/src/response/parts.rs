//! The response in pieces: status, headers and text.

use std::borrow::Cow;

use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use super::body;
#[cfg(feature = "json")]
use crate::phrase::phrase;
#[cfg(feature = "json")]
use crate::problem::{self, Failure, ProblemType, Unwritten};
use crate::{HttpError, HttpErrorHandle};

/// The content type of a detail.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// The content type of a problem, which is UTF-8 by itself (RFC 8259 section 8.1).
#[cfg(feature = "json")]
const PROBLEM: HeaderValue = HeaderValue::from_static(problem::MEDIA_TYPE);

/// Headers of a body, which mean nothing without one.
const CONTENT_HEADERS: [HeaderName; 4] = [
    CONTENT_TYPE,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_RANGE,
];

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
    failure: Option<Failure>,
}

impl Parts {
    /// The answer of an error: JSON if it is of a type of problems, else its text.
    pub(crate) fn of(error: &dyn HttpError) -> Self {
        #[cfg(feature = "json")]
        if let Some(kind) = error.problem_type() {
            return Self::of_kind(error, kind);
        }
        let (status, mut headers) = head(error);
        if !has_body(status) {
            return Self::new(status, headers, Cow::Borrowed(""));
        }
        if !headers.contains_key(CONTENT_TYPE) {
            insert(&mut headers, || TEXT);
        }
        Self::new(status, headers, error.to_detail())
    }

    /// The answer of any error in JSON.
    #[cfg(feature = "json")]
    pub(super) fn of_problem(error: &dyn HttpError) -> Self {
        Self::of_kind(error, error.problem_type().unwrap_or_default())
    }

    #[cfg(feature = "json")]
    fn of_kind(error: &dyn HttpError, kind: ProblemType<'_>) -> Self {
        let (status, mut headers) = head(error);
        if !has_body(status) {
            return Self::new(status, headers, Cow::Borrowed(""));
        }
        match problem::body(error, status, kind) {
            Ok(text) => {
                // Whatever the error says of a body, it is not of this one.
                if !headers.is_empty() {
                    remove(&mut headers, &[CONTENT_TYPE, CONTENT_ENCODING]);
                }
                insert(&mut headers, || PROBLEM);
                Self::new(status, headers, Cow::Owned(text))
            }
            Err(failure) => Self::of_failure(failure),
        }
    }

    /// The answer where the JSON of an error could not be written: none of its headers, which may be about its status.
    #[cfg(feature = "json")]
    fn of_failure(failure: Failure) -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        let mut headers = HeaderMap::new();
        insert(&mut headers, || TEXT);
        Self {
            failure: Some(failure),
            ..Self::new(status, headers, Cow::Borrowed(phrase(status)))
        }
    }

    fn new(status: StatusCode, headers: HeaderMap, text: Cow<'static, str>) -> Self {
        Self {
            status,
            headers,
            text,
            #[cfg(feature = "json")]
            failure: None,
        }
    }

    /// What the log is to find: the original, or why the answer is not that of the original, with it as the cause.
    #[cfg(any(
        feature = "axum",
        feature = "rocket",
        feature = "salvo",
        feature = "warp"
    ))]
    #[cfg_attr(
        not(feature = "json"),
        expect(clippy::unused_self, reason = "a text never fails")
    )]
    pub(crate) fn handle(&mut self, original: HttpErrorHandle) -> HttpErrorHandle {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return HttpErrorHandle::new(Unwritten::new(failure, original));
        }
        original
    }

    /// The same where nobody can keep the original: nothing, unless the answer is not that of the original.
    #[cfg_attr(
        not(feature = "json"),
        expect(clippy::unused_self, reason = "a text never fails")
    )]
    pub(crate) fn handle_of_failure(
        &mut self,
        original: &dyn HttpError,
    ) -> Option<HttpErrorHandle> {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return Some(HttpErrorHandle::new(Unwritten::of_report(
                failure, original,
            )));
        }
        let _ = original;
        None
    }

    pub(super) fn without_original<B>(mut self, original: &dyn HttpError) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        let handle = self.handle_of_failure(original);
        let mut response = self.into_response(body);
        if let Some(handle) = handle {
            response.extensions_mut().insert(handle);
        }
        response
    }

    pub(super) fn into_response<B>(self, body: impl FnOnce(Cow<'static, str>) -> B) -> Response<B> {
        let mut response = Response::new(body(self.text));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// The status and the headers that the error gives, as far as they fit a body of ours.
fn head(error: &dyn HttpError) -> (StatusCode, HeaderMap) {
    let status = error.status();
    let mut headers = HeaderMap::new();
    error.append_headers(&mut headers);
    if !headers.is_empty() {
        remove(&mut headers, &FRAMING_HEADERS);
        if !has_body(status) {
            remove(&mut headers, &CONTENT_HEADERS);
        }
    }
    (status, headers)
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
