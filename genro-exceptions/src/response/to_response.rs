//! The methods that create a response from any error.

use http::Response;

#[cfg(feature = "json")]
use super::problem_response;
use super::{TextBody, response, response_as};
use crate::error::HttpError;
use crate::format::ErrorFormat;

/// Creates a response from any error: for generic code, and for types that implement [`HttpError`] manually.
///
/// Derived types and `dyn HttpError` have inherent methods of the same names.
///
/// The error is only borrowed, so the response does not keep it. Under an `ErrorLayer`, give the error away instead, by
/// `into()` or as what a handler returns: of a response whose error the layer does not find, it takes the text of a 5xx for
/// one that is for the log, and sends the reason phrase. A problem keeps what the log reads, and its own form.
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
    /// **Shape**: 4xx and 5xx have a body in the form of [`HttpError::format`]; without one, that is the detail with
    /// `content-type: text/plain; charset=utf-8`, or with the content type that the error gives. 1xx, 204, 205 and 3xx
    /// have neither (RFC 9110 section 15). If the body cannot be written, the response is a 500 with its reason phrase
    /// as text, and an [`HttpErrorHandle`](crate::HttpErrorHandle) in its extensions has the reason.
    fn to_response<B: TextBody>(&self) -> Response<B>;

    /// Creates the HTTP response with a body in the form `F`, whatever the form of the error.
    ///
    /// **Shape**: status line and headers as in [`to_response`](Self::to_response), but for the content type.
    ///
    /// ```
    /// use genro_exceptions::{HttpNotFound, PlainText, ToResponse};
    ///
    /// let response = HttpNotFound::new().to_response_as::<PlainText, String>();
    /// assert_eq!(response.body(), "Not found");
    /// ```
    fn to_response_as<F: ErrorFormat, B: TextBody>(&self) -> Response<B>;

    /// Creates the HTTP response with an `application/problem+json` body, for any error.
    ///
    /// **Shape**: status line and headers as in [`to_response`](Self::to_response), except for the content type. The body
    /// has `title`, `status`, `detail` unless it is empty, and the members that [`HttpError::code`] and
    /// [`HttpError::write_problem`] add. If a member cannot be serialized, the response is a 500 with its reason phrase as
    /// text, and an [`HttpErrorHandle`](crate::HttpErrorHandle) in its extensions has the cause.
    ///
    /// The extensions of the response hold an [`HttpErrorHandle`](crate::HttpErrorHandle) with the problem and the messages
    /// of the error, for the log.
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
        response(self.as_http_error())
    }

    fn to_response_as<F: ErrorFormat, B: TextBody>(&self) -> Response<B> {
        response_as::<F, B>(self.as_http_error())
    }

    #[cfg(feature = "json")]
    fn to_problem_response<B: TextBody>(&self) -> Response<B> {
        problem_response(self.as_http_error())
    }
}

impl dyn HttpError {
    /// Creates the HTTP response: status line, headers and body. See [`ToResponse::to_response`].
    #[must_use]
    pub fn to_response<B: TextBody>(&self) -> Response<B> {
        response(self)
    }

    /// Creates the HTTP response with a body in the form `F`. See [`ToResponse::to_response_as`].
    #[must_use]
    pub fn to_response_as<F: ErrorFormat, B: TextBody>(&self) -> Response<B> {
        response_as::<F, B>(self)
    }

    /// Creates the HTTP response with an `application/problem+json` body. See
    /// [`ToResponse::to_problem_response`].
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_problem_response<B: TextBody>(&self) -> Response<B> {
        problem_response(self)
    }
}
