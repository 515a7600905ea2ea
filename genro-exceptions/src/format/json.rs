//! Forms that are JSON.

use std::error::Error;

use serde::Serialize;

use super::{ErrorFormat, PublicError, Written, unwritable};

/// A form of the body that is JSON: any type that serde serializes.
///
/// Each is an [`ErrorFormat`]. The body borrows from the error, so the lifetime of [`body`](Self::body) is that of the
/// `PublicError<'a>`, not that of the reference to it. A name of an extension member that meets a name of the body is written twice: keeping them
/// apart is for the author of the form.
///
/// ```
/// use std::borrow::Cow;
/// use genro_exceptions::{Extensions, HttpError, JsonFormat, PublicError};
/// use serde::Serialize;
///
/// /// {"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}
/// struct Envelope;
///
/// #[derive(Serialize)]
/// struct Body<'a> {
///     error: Inner<'a>,
/// }
///
/// #[derive(Serialize)]
/// struct Inner<'a> {
///     code: Option<Cow<'a, str>>,
///     message: Cow<'a, str>,
///     #[serde(flatten)]
///     more: Extensions<'a>,
/// }
///
/// impl JsonFormat for Envelope {
///     type Body<'a> = Body<'a>;
///
///     fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
///         Body { error: Inner { code: error.code(), message: error.detail(), more: error.extensions() } }
///     }
/// }
///
/// #[derive(Debug, HttpError)]
/// #[status(404)]
/// #[code("USER_NOT_FOUND")]
/// #[detail("user {id} not found")]
/// #[body(Envelope)]
/// struct UserNotFound { id: u64 }
///
/// let response: http::Response<String> = UserNotFound::new(7).into();
/// assert_eq!(response.headers()["content-type"], "application/json");
/// assert_eq!(response.body(), r#"{"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}"#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a form of the body in JSON",
    label = "this type does not implement `JsonFormat`"
)]
pub trait JsonFormat: 'static {
    /// What is serialized.
    type Body<'a>: Serialize;

    /// The value of `content-type`.
    const MEDIA_TYPE: &'static str = "application/json";

    /// Whether [`body`](Self::body) reads [`PublicError::request`]: only then does a layer keep the head of each request.
    const READS_REQUEST: bool = false;

    /// Returns what is serialized as the body.
    fn body<'a>(error: &PublicError<'a>) -> Self::Body<'a>;
}

impl<F: JsonFormat> ErrorFormat for F {
    const CONTENT_TYPE: &'static str = F::MEDIA_TYPE;
    const READS_REQUEST: bool = F::READS_REQUEST;

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        out.push_str(&Self::__to_text(error)?);
        Ok(())
    }

    fn __to_text(error: &PublicError<'_>) -> Written {
        let text = serde_json::to_string(&F::body(error)).map_err(unwritable::<F>)?;
        Ok(text.into())
    }
}
