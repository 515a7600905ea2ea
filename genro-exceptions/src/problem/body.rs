//! The JSON body of an error, written in one pass into one buffer.

use http::StatusCode;

use super::members::Failure;
use super::{ProblemMembers, ProblemType, json_text};
use crate::error::HttpError;
use crate::ready::phrase::phrase;
use crate::text::Buffer;

/// The buffer of a body; most problems are not larger.
pub(super) type Body = Buffer<512>;

/// Writes the body of an error as `application/problem+json`.
pub(crate) fn body(
    error: &dyn HttpError,
    status: StatusCode,
    kind: ProblemType<'_>,
) -> Result<String, Failure> {
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
    let mut members = ProblemMembers::of_body(&mut body, error.code());
    error.write_problem(&mut members);
    members.finish()?;
    body.push(b'}');
    // The bytes are always UTF-8: they are those of texts, and of what `serde_json` wrote.
    body.into_string().map_err(|cause| Failure { member: "body", cause: cause.into() })
}
