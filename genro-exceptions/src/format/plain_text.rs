//! The form of an error that declares none.

use std::borrow::Cow;
use std::error::Error;

use super::{ErrorFormat, PublicError, Written};

/// The detail as text: the form of an error that declares none.
///
/// **Shape**: `content-type: text/plain; charset=utf-8` and the detail; an empty detail is an empty body without a content
/// type. A `content-type` header of the error itself replaces that of the form.
///
/// Where a service has a form for everything, `#[body(PlainText)]` keeps one error as text.
///
/// ```
/// use genro_exceptions::{HttpGone, PlainText, ToResponse};
///
/// let response = HttpGone::new().to_response_as::<PlainText, String>();
/// assert_eq!(response.body(), "Gone");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainText;

impl ErrorFormat for PlainText {
    const CONTENT_TYPE: &'static str = "text/plain; charset=utf-8";
    const __IS_TEXT: bool = true;

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        out.push_str(&error.detail());
        Ok(())
    }

    fn __to_text(error: &PublicError<'_>) -> Written {
        Ok(match error.detail() {
            Cow::Borrowed(_) => error.to_detail(),
            Cow::Owned(text) => Cow::Owned(text),
        })
    }
}
