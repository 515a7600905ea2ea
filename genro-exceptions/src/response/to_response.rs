//! The methods that make a response of any error.

use http::Response;

#[cfg(feature = "json")]
use super::problem_response;
use super::{TextBody, response};
use crate::error::HttpError;

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
    /// gives a content type; 1xx, 204, 205 and 3xx have neither (RFC 9110 section 15). With the
    /// feature `json`, an error declared with `#[problem]` has `application/problem+json` instead.
    fn to_response<B: TextBody>(&self) -> Response<B>;

    /// Makes the HTTP response with `application/problem+json` as its body, of any error.
    ///
    /// **Shape**: status line and headers as in [`to_response`](Self::to_response), save the content type. The body has
    /// `title`, `status` and, unless it is empty, `detail`, and what [`HttpError::code`] and
    /// [`HttpError::write_problem`] add. If a member cannot be written, the answer is a 500 with its phrase as text,
    /// and the extensions of the response hold an
    /// [`HttpErrorHandle`](crate::HttpErrorHandle) that tells why.
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
    fn to_problem_response<B: TextBody>(&self) -> Response<B>;
}

impl<E: HttpError> ToResponse for E {
    fn to_response<B: TextBody>(&self) -> Response<B> {
        response(self)
    }

    #[cfg(feature = "json")]
    fn to_problem_response<B: TextBody>(&self) -> Response<B> {
        problem_response(self)
    }
}

impl dyn HttpError {
    /// Makes the HTTP response: status line, headers and body. See [`ToResponse::to_response`].
    #[must_use]
    pub fn to_response<B: TextBody>(&self) -> Response<B> {
        response(self)
    }

    /// Makes the HTTP response with `application/problem+json` as its body. See
    /// [`ToResponse::to_problem_response`].
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_problem_response<B: TextBody>(&self) -> Response<B> {
        problem_response(self)
    }
}
