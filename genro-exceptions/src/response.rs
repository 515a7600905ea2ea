//! The only place where an error becomes an HTTP response.

mod parts;

use std::borrow::Cow;

use http::Response;

pub(crate) use self::parts::Parts;
use crate::{HttpError, HttpErrorHandle};

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

/// A body that can be made of a text: the type parameter of every [`http::Response`] that an error becomes.
///
/// `String`, `Vec<u8>`, `bytes::Bytes`, `http_body_util::Full<Bytes>`, the bodies of axum and reqwest. Implemented for
/// every type that has both conversions, so a body of your own needs these and no more.
///
/// ```
/// use genro_exceptions::{HttpNotFound, TextBody};
///
/// fn not_found<B: TextBody>() -> http::Response<B> {
///     HttpNotFound::new().into()
/// }
/// # assert_eq!(not_found::<Vec<u8>>().body(), b"Not found");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the body of a response: it cannot be made of a text",
    label = "this type does not implement `From<String>` and `From<&'static str>`",
    note = "a body is a `String`, a `Vec<u8>`, a `Bytes`, or another type with both conversions"
)]
pub trait TextBody: From<String> + From<&'static str> {}

#[diagnostic::do_not_recommend]
impl<B: From<String> + From<&'static str>> TextBody for B {}

/// The response of any error, with any body that can be made of a text.
pub fn response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(error);
        parts.handle_of_failure(error)
    };
    made(fill, body)
}

/// The response of any error, with `application/problem+json` as its body.
#[cfg(feature = "json")]
pub fn problem_response<B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill_as_problem(error);
        parts.handle_of_failure(error)
    };
    made(fill, body)
}

/// The response of an error for a framework whose responses carry extensions: the error is in them.
#[cfg(any(feature = "axum", feature = "warp"))]
pub(crate) fn response_with<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(&*original);
        Some(parts.handle(original))
    };
    made(fill, body)
}

/// The response of the parts that are filled, with what is to be in its extensions.
#[inline]
fn made<B>(
    fill: impl FnOnce(&mut Parts) -> Option<HttpErrorHandle>,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let mut parts = Parts::new();
    let handle = fill(&mut parts);
    let mut response = Response::new(body(parts.text));
    *response.status_mut() = parts.status;
    *response.headers_mut() = parts.headers;
    if let Some(handle) = handle {
        response.extensions_mut().insert(handle);
    }
    response
}

/// A body of the text, which a literal goes into without a copy.
pub(crate) fn body<B: TextBody>(text: Cow<'static, str>) -> B {
    match text {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    }
}
