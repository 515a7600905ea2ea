//! The JSON of an error, in one pass into one buffer.

use http::StatusCode;

use super::members::Failure;
use super::{ProblemMembers, ProblemType, json_text};
use crate::HttpError;
use crate::phrase::phrase;

/// Room for most problems, so that the buffer does not grow.
const CAPACITY: usize = 256;

/// The body of an error as `application/problem+json`.
pub(crate) fn body(
    error: &dyn HttpError,
    status: StatusCode,
    kind: ProblemType<'_>,
) -> Result<String, Failure> {
    let mut body = Vec::with_capacity(CAPACITY);
    body.push(b'{');
    if let Some(uri) = kind.uri() {
        json_text::write_uri(&mut body, "type", uri);
    }
    let title = kind.title.unwrap_or_else(|| phrase(status));
    if !title.is_empty() {
        json_text::write_text(&mut body, "title", title);
    }
    json_text::write_status(&mut body, status);
    let mut members = ProblemMembers::of_body(&mut body, error.code());
    error.write_problem(&mut members);
    members.finish()?;
    body.push(b'}');
    // All of it was text, but only the bytes say so to the compiler.
    String::from_utf8(body).map_err(|cause| Failure {
        member: "body",
        cause: cause.into(),
    })
}
