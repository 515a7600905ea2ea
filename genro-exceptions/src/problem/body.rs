//! The JSON of an error, in one pass into one buffer.

use std::error::Error;

use super::members::Failure;
use super::{MEDIA_TYPE, ProblemMembers, json_text};
use crate::format::{ErrorFormat, PublicError, Written};
use crate::ready::phrase::phrase;
use crate::text::Buffer;

/// A body that grows: most problems are not longer than this.
pub(super) type Body = Buffer<512>;

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
        Ok(body(error)?.into())
    }
}

fn body(public: &PublicError<'_>) -> Result<String, Failure> {
    let (error, status) = (public.original(), public.status());
    let kind = error.problem_type().unwrap_or_default();
    let code = error.code();
    let mut body = Body::new();
    body.push(b'{');
    if let Some(uri) = kind.uri() {
        json_text::write_uri(&mut body, json_text::TYPE, uri);
    }
    match kind.title {
        Some("") => {}
        Some(title) => json_text::write_text(&mut body, json_text::TITLE, title),
        None => json_text::write_plain(&mut body, json_text::TITLE, phrase(status)),
    }
    json_text::write_status(&mut body, status);
    let mut members = ProblemMembers::of_body(&mut body, code.as_deref());
    if public.is_raised() {
        members.detail(phrase(status));
    } else {
        error.write_problem(&mut members);
    }
    members.finish()?;
    body.push(b'}');
    // All of it was text, but only the bytes say so to the compiler.
    body.take_string().map_err(|cause| Failure { member: "body", cause: cause.into() })
}
