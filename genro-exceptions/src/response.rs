//! The only place where an error becomes an HTTP response.

use std::borrow::Cow;

use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use crate::HttpError;

/// The content type of a detail.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

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
    /// gives a content type; 1xx, 204, 205 and 3xx have neither (RFC 9110 section 15).
    fn to_response<B>(&self) -> Response<B>
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
}

/// The response of any error, with any body that can be made of a text.
pub fn response<B>(error: &dyn HttpError) -> Response<B>
where
    B: From<String> + From<&'static str>,
{
    let (status, headers, text) = parts(error);
    let mut response = Response::new(body(text));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
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
pub(crate) fn parts(error: &dyn HttpError) -> (StatusCode, HeaderMap, Cow<'static, str>) {
    let status = error.status();
    let mut headers = HeaderMap::new();
    error.append_headers(&mut headers);
    remove(&mut headers, &FRAMING_HEADERS);
    if !has_body(status) {
        remove(&mut headers, &CONTENT_HEADERS);
        return (status, headers, Cow::Borrowed(""));
    }
    if !headers.contains_key(CONTENT_TYPE) && headers.try_insert(CONTENT_TYPE, TEXT).is_err() {
        // The map is full, of tens of thousands of names. A text without its type may be read as HTML, so the last
        // of them makes room.
        if let Some(last) = headers.keys().last().cloned() {
            headers.remove(last);
        }
        let _ = headers.try_insert(CONTENT_TYPE, TEXT);
    }
    (status, headers, error.to_detail())
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
