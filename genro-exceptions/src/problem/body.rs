//! The JSON of an error, in one pass into one buffer.

use http::StatusCode;

use super::members::Failure;
use super::{ProblemMembers, ProblemType, json_text};
use crate::error::HttpError;
use crate::ready::phrase::phrase;
use crate::text::Buffer;

/// A body that grows: most problems are not longer than this.
pub(super) type Body = Buffer<512>;

/// The body of an error as `application/problem+json`.
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
    // All of it was text, but only the bytes say so to the compiler.
    body.into_string().map_err(|cause| Failure { member: "body", cause: cause.into() })
}
