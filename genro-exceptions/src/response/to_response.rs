//! The methods that create a response from any error.

use http::Response;

#[cfg(feature = "json")]
use super::problem_response;
use super::{TextBody, response};
use crate::error::HttpError;

/// Creates a response from any error: for generic code, and for types that implement [`HttpError`] manually.
///
/// Derived types and `dyn HttpError` have inherent methods of the same names.
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
    /// Creates the HTTP response: status line, headers and body.
    ///
    /// **Shape**: for 4xx and 5xx, the body is the detail, with `content-type: text/plain; charset=utf-8` unless the error
    /// sets a content type. 1xx, 204, 205 and 3xx have neither (RFC 9110 section 15). With the feature `json`, the response
    /// of an error that is declared with `#[problem]` is `application/problem+json` instead.
    fn to_response<B: TextBody>(&self) -> Response<B>;

    /// Creates the HTTP response with an `application/problem+json` body, for any error.
    ///
    /// **Shape**: status line and headers as in [`to_response`](Self::to_response), except for the content type. The body
    /// has `title`, `status`, `detail` unless it is empty, and the members that [`HttpError::code`] and
    /// [`HttpError::write_problem`] add. If a member cannot be serialized, the response is a 500 with its reason phrase as
    /// text, and an [`HttpErrorHandle`](crate::HttpErrorHandle) in its extensions has the cause.
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
    /// Creates the HTTP response: status line, headers and body. See [`ToResponse::to_response`].
    #[must_use]
    pub fn to_response<B: TextBody>(&self) -> Response<B> {
        response(self)
    }

    /// Creates the HTTP response with an `application/problem+json` body. See
    /// [`ToResponse::to_problem_response`].
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_problem_response<B: TextBody>(&self) -> Response<B> {
        problem_response(self)
    }
}
