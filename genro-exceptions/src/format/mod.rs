//! The form of the body: how what a client may know of an error is written.

#[cfg(feature = "json")]
mod extensions;
#[cfg(feature = "json")]
mod json;
mod plain_text;
mod public_error;

use std::any::{TypeId, type_name};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::hash::{Hash, Hasher};

use http::HeaderValue;

use crate::text::assembled;

#[cfg(feature = "json")]
pub use self::extensions::Extensions;
#[cfg(feature = "json")]
pub use self::json::JsonFormat;
pub use self::plain_text::PlainText;
pub use self::public_error::PublicError;
#[cfg(feature = "__layer")]
pub(crate) use self::public_error::is_raised;
#[cfg(feature = "json")]
pub use crate::problem::ProblemJson;

/// A form of the body of error responses: its content type, and how an error is written in it.
///
/// `#[body(Xml)]` gives it to one type or variant, [`to_response_as`](crate::ToResponse::to_response_as) to one response,
/// and the `ErrorLayer` of a framework to every error response of a service, those of the framework included. For JSON,
/// [`JsonFormat`](crate::JsonFormat) is shorter.
///
/// **Shape**: the body is what [`write`](Self::write) appends, and `content-type` is
/// [`CONTENT_TYPE`](Self::CONTENT_TYPE). Status line and other headers are those of the error.
///
/// ```
/// use std::error::Error;
/// use std::fmt::Write as _;
/// use genro_exceptions::{ErrorFormat, HttpError, PublicError};
///
/// struct Xml;
///
/// impl ErrorFormat for Xml {
///     const CONTENT_TYPE: &'static str = "application/xml";
///
///     fn write(error: &PublicError<'_>, out: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
///         let text = error.detail().replace('&', "&amp;").replace('<', "&lt;");
///         write!(out, "<error status=\"{}\">{text}</error>", error.status().as_u16())?;
///         Ok(())
///     }
/// }
///
/// #[derive(Debug, HttpError)]
/// #[status(404)]
/// #[detail("user {id} not found")]
/// #[body(Xml)]
/// struct UserNotFound { id: u64 }
///
/// let response: http::Response<String> = UserNotFound::new(7).into();
/// assert_eq!(response.headers()["content-type"], "application/xml");
/// assert_eq!(response.body(), r#"<error status="404">user 7 not found</error>"#);
/// ```
///
/// A content type that is not a header value does not build:
///
/// ```compile_fail
/// # use std::error::Error;
/// # use genro_exceptions::{ErrorFormat, Format, PublicError};
/// struct Broken;
///
/// impl ErrorFormat for Broken {
///     const CONTENT_TYPE: &'static str = "text/plain\n";
/// #   fn write(_: &PublicError<'_>, _: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
/// #       Ok(())
/// #   }
/// }
///
/// const BROKEN: Format = Format::of::<Broken>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a form of the body",
    label = "this type does not implement `ErrorFormat`",
    note = "a form of JSON implements `JsonFormat` (feature `json`), any other text `ErrorFormat`"
)]
pub trait ErrorFormat: 'static {
    /// The value of `content-type` (RFC 9110 section 8.3), such as `application/xml`. The body is UTF-8.
    const CONTENT_TYPE: &'static str;

    /// Whether [`write`](Self::write) reads [`PublicError::request`]: only then does a layer keep the head of each request.
    const READS_REQUEST: bool = false;

    /// Appends the body to `out`.
    ///
    /// # Errors
    ///
    /// Any error fails the form, as a panic does where panics unwind: the response is a 500 with its reason phrase as
    /// text and none of the error's headers, and the log finds the reason in the
    /// [`HttpErrorHandle`](crate::HttpErrorHandle).
    fn write(error: &PublicError<'_>, out: &mut String)
    -> Result<(), Box<dyn Error + Send + Sync>>;

    /// Whether this is [`PlainText`](crate::PlainText).
    #[doc(hidden)]
    const __IS_TEXT: bool = false;

    /// The whole body.
    #[doc(hidden)]
    fn __to_text(error: &PublicError<'_>) -> Written
    where
        Self: Sized,
    {
        let text = assembled(|out| Self::write(error, out)).map_err(unwritable::<Self>)?;
        Ok(text.into())
    }
}

/// The body, or why there is none.
pub(crate) type Written = Result<Cow<'static, str>, Box<dyn Error + Send + Sync>>;

/// An [`ErrorFormat`] as a value: what [`HttpError::format`](crate::HttpError::format) returns.
///
/// Two are equal if they are of the same type.
///
/// ```
/// use genro_exceptions::{Format, PlainText};
///
/// const TEXT: Format = Format::of::<PlainText>();
/// assert_eq!(TEXT.content_type(), "text/plain; charset=utf-8");
/// ```
#[derive(Clone, Copy)]
pub struct Format(&'static Methods);

/// What there is to know of a form, and to call.
struct Methods {
    id: fn() -> TypeId,
    name: fn() -> &'static str,
    content_type: &'static str,
    header: fn() -> HeaderValue,
    reads_request: bool,
    is_text: bool,
    to_text: fn(&PublicError<'_>) -> Written,
}

impl Format {
    /// Returns the form that `F` is.
    #[must_use]
    pub const fn of<F: ErrorFormat>() -> Self {
        const { assert_content_type::<F>() }
        Self(
            const {
                &Methods {
                    id: TypeId::of::<F>,
                    name: type_name::<F>,
                    content_type: F::CONTENT_TYPE,
                    header: || const { HeaderValue::from_static(F::CONTENT_TYPE) },
                    reads_request: F::READS_REQUEST,
                    is_text: F::__IS_TEXT,
                    to_text: F::__to_text,
                }
            },
        )
    }

    /// Returns the value of `content-type`.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        self.0.content_type
    }

    /// Whether this is the form of [`PlainText`](crate::PlainText).
    pub(crate) const fn is_text(self) -> bool {
        self.0.is_text
    }

    /// The value of `content-type` as a header.
    pub(crate) fn header(self) -> HeaderValue {
        (self.0.header)()
    }

    /// Returns whether the form reads the request: [`ErrorFormat::READS_REQUEST`].
    #[must_use]
    pub const fn reads_request(self) -> bool {
        self.0.reads_request
    }

    /// The body; an unwinding panic is a failure like any other.
    #[inline]
    pub(crate) fn to_text(self, error: &PublicError<'_>) -> Written {
        crate::response::unwinding::caught(|| (self.0.to_text)(error))
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        (self.0.id)() == (other.0.id)()
    }
}

impl Eq for Format {}

impl Hash for Format {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.id)().hash(state);
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Format::of::<{}>()", (self.0.name)())
    }
}

/// Fails where the media type of a form is not the value of a header, at the place of the call.
#[track_caller]
pub(crate) const fn assert_content_type<F: ErrorFormat>() {
    assert!(
        is_header_value(F::CONTENT_TYPE.as_bytes()),
        "the content type of this form, `CONTENT_TYPE` or `MEDIA_TYPE`, is not a header value: use visible ASCII characters, with spaces only between them"
    );
}

/// Why a form of the user's could not be written, as a sentence for the log.
pub(crate) fn unwritable<F>(
    reason: impl Into<Box<dyn Error + Send + Sync>>,
) -> Box<dyn Error + Send + Sync> {
    let reason = reason.into();
    format!("the body cannot be written as `{}`: {reason}", type_name::<F>()).into()
}

/// Whether the bytes are visible ASCII with spaces inside, which is what `HeaderValue::from_static` takes, and not nothing.
const fn is_header_value(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b' '..=b'~') {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty() && bytes[0] != b' ' && bytes[bytes.len() - 1] != b' '
}
