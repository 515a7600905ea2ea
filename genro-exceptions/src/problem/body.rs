//! The JSON of an error, in one pass into one buffer.

use std::error::Error;

use super::members::Failure;
use super::{MEDIA_TYPE, ProblemMembers, json_text};
use crate::format::{ErrorFormat, PublicError, Written};
use crate::ready::phrase::phrase;
use crate::text::assembled;

/// Problem details in JSON: the form of an error with `#[problem]` and without `#[body]`.
///
/// **Shape**: `content-type: application/problem+json`, and an object with `type` unless that is `about:blank`, `title`,
/// `status`, `detail` unless it is empty, `instance`, `code` and the extension members, in this order.
///
/// **Source**: [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).
///
/// ```
/// use genro_exceptions::{HttpNotFound, ProblemJson, ToResponse};
///
/// let response = HttpNotFound::with_detail("no user 7").to_response_as::<ProblemJson, String>();
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.body(), r#"{"title":"Not Found","status":404,"detail":"no user 7"}"#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProblemJson;

impl ErrorFormat for ProblemJson {
    const CONTENT_TYPE: &'static str = MEDIA_TYPE;

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        out.push_str(&Self::__to_text(error)?);
        Ok(())
    }

    fn __to_text(error: &PublicError<'_>) -> Written {
        Ok(assembled(|body| append(error, body))?.into())
    }
}

/// Appends the object to an empty text.
fn append(public: &PublicError<'_>, body: &mut String) -> Result<(), Failure> {
    let (error, status) = (public.original(), public.status());
    let kind = error.problem_type().unwrap_or_default();
    let code = error.code();
    body.push('{');
    if let Some(uri) = kind.uri() {
        json_text::write_uri(body, json_text::TYPE, uri);
    }
    match kind.title {
        Some("") => {}
        Some(title) => json_text::write_text(body, json_text::TITLE, title),
        None => json_text::write_plain(body, json_text::TITLE, phrase(status)),
    }
    json_text::write_status(body, status);
    let mut members = ProblemMembers::of_body(body, code.as_deref());
    if public.is_raised() {
        members.detail(phrase(status));
    } else {
        error.write_problem(&mut members);
    }
    members.finish()?;
    body.push('}');
    Ok(())
}
