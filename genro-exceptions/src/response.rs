//! The only place where an error becomes an HTTP response.

use std::borrow::Cow;

use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

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

/// [`to_response`](Self::to_response) for generic code and for types that implement [`HttpError`] by hand.
///
/// Derived types and `dyn HttpError` have the method themselves.
///
/// ```
/// use genro_exceptions::{HttpError, ToResponse};
///
/// fn answer<E: HttpError>(error: &E) -> http::Response<String> {
///     error.to_response()
/// }
/// # assert_eq!(answer(&genro_exceptions::HttpGone::new()).status(), 410);
/// ```
pub trait ToResponse {
    /// Makes the HTTP response: status line, headers and body.
    ///
    /// **Shape**: 4xx and 5xx have the detail as body and `content-type: text/plain; charset=utf-8`, unless the error
    /// gives a content type; 1xx, 204, 205 and 3xx have neither (RFC 9110 section 15). An error of a
    /// [problem type](HttpError::problem_type) has `application/problem+json` instead.
    fn to_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>;

    /// Makes the HTTP response with `application/problem+json` as its body, of any error.
    ///
    /// **Shape**: status line and headers as in [`to_response`](Self::to_response), save the content type. The body has
    /// `title`, `status` and, unless it is empty, `detail`, and what [`HttpError::code`] and
    /// [`HttpError::write_problem`] add. If a member cannot be written, the answer is a 500 with its phrase as text,
    /// and the extensions of the response hold an [`HttpErrorHandle`] that tells why.
    ///
    /// **Source**: [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).
    ///
    /// ```
    /// use genro_exceptions::{HttpNotFound, ToResponse};
    ///
    /// let response = HttpNotFound::with_detail("no user 7").to_problem_response::<String>();
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(response.body(), r#"{"title":"Not Found","status":404,"detail":"no user 7"}"#);
    /// ```
    #[cfg(feature = "json")]
    fn to_problem_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>;
}

impl<E: HttpError> ToResponse for E {
    fn to_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        response(self)
    }

    #[cfg(feature = "json")]
    fn to_problem_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        problem_response(self)
    }
}

impl dyn HttpError {
    /// Makes the HTTP response: status line, headers and body. See [`ToResponse::to_response`].
    #[must_use]
    pub fn to_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        response(self)
    }

    /// Makes the HTTP response with `application/problem+json` as its body. See
    /// [`ToResponse::to_problem_response`].
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_problem_response<B>(&self) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        problem_response(self)
    }
}

/// The response of any error, with any body that can be made of a text.
pub fn response<B>(error: &dyn HttpError) -> Response<B>
where
    B: From<String> + From<&'static str>,
{
    Parts::of(error).without_original(error)
}

/// The response of any error, with `application/problem+json` as its body.
#[cfg(feature = "json")]
pub fn problem_response<B>(error: &dyn HttpError) -> Response<B>
where
    B: From<String> + From<&'static str>,
{
    Parts::of_problem(error).without_original(error)
}

/// The response of an error for a framework whose responses carry extensions: the error is in them.
#[cfg(any(feature = "axum", feature = "warp"))]
pub(crate) fn response_with<B>(original: HttpErrorHandle) -> Response<B>
where
    B: From<String> + From<&'static str>,
{
    let mut parts = Parts::of(&*original);
    let handle = parts.handle(original);
    let mut response = parts.into_response();
    response.extensions_mut().insert(handle);
    response
}

/// A body of the text, which a literal goes into without a copy.
pub(crate) fn body<B>(text: Cow<'static, str>) -> B
where
    B: From<String> + From<&'static str>,
{
    match text {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    }
}

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
            insert(&mut headers, TEXT);
        }
        Self::new(status, headers, error.to_detail())
    }

    /// The answer of any error in JSON.
    #[cfg(feature = "json")]
    fn of_problem(error: &dyn HttpError) -> Self {
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
                // Whatever type the error gives: the body is of this one.
                headers.remove(CONTENT_TYPE);
                insert(&mut headers, PROBLEM);
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
        insert(&mut headers, TEXT);
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

    #[cfg(any(
        feature = "axum",
        feature = "rocket",
        feature = "salvo",
        feature = "warp"
    ))]
    /// What the log is to find: the original, or why the answer is not that of the original, with it as the cause.
    pub(crate) fn handle(&mut self, original: HttpErrorHandle) -> HttpErrorHandle {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return HttpErrorHandle::new(Unwritten::new(failure, original));
        }
        original
    }

    /// The same where nobody can keep the original: nothing, unless the answer is not that of the original.
    pub(crate) fn handle_of_failure(
        &mut self,
        original: &dyn HttpError,
    ) -> Option<HttpErrorHandle> {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return Some(HttpErrorHandle::new(Unwritten::of_copy(failure, original)));
        }
        let _ = original;
        None
    }

    fn without_original<B>(mut self, original: &dyn HttpError) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
        let handle = self.handle_of_failure(original);
        let mut response = self.into_response();
        if let Some(handle) = handle {
            response.extensions_mut().insert(handle);
        }
        response
    }

    fn into_response<B>(self) -> Response<B>
    where
        B: From<String> + From<&'static str>,
    {
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
    remove(&mut headers, &FRAMING_HEADERS);
    if !has_body(status) {
        remove(&mut headers, &CONTENT_HEADERS);
    }
    (status, headers)
}

/// Sets the type of the body.
fn insert(headers: &mut HeaderMap, content_type: HeaderValue) {
    if headers
        .try_insert(CONTENT_TYPE, content_type.clone())
        .is_err()
    {
        // The map is full, of tens of thousands of names. A text without its type may be read as HTML, so the last
        // of them makes room.
        if let Some(last) = headers.keys().last().cloned() {
            headers.remove(last);
        }
        let _ = headers.try_insert(CONTENT_TYPE, content_type);
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
