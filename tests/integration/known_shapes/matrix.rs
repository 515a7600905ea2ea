//! Matrix: <https://spec.matrix.org/latest/client-server-api/#standard-error-response>.

use std::borrow::Cow;
use std::time::Duration;

use genro_exceptions::{Extensions, HttpError, JsonFormat, PublicError, http_error};
use serde::Serialize;

use super::{compact, sent};

struct Matrix;

#[derive(Serialize)]
struct Body<'a> {
    errcode: Cow<'a, str>,
    error: Cow<'a, str>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for Matrix {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let errcode = error.code().unwrap_or("M_UNKNOWN".into());
        Body { errcode, error: error.detail(), more: error.extensions() }
    }
}

#[derive(Debug, HttpError)]
#[body(Matrix)]
enum MatrixError {
    #[status(404)]
    #[code("M_NOT_FOUND")]
    #[detail("Room alias {alias} not found.")]
    NotFound { alias: String },
    #[status(429)]
    #[code("M_LIMIT_EXCEEDED")]
    #[detail("Too many requests")]
    LimitExceeded {
        #[header(RETRY_AFTER)]
        wait: Duration,
        #[extension]
        retry_after_ms: u64,
    },
}

// From here on: examples.

const NOT_FOUND: &str = r#"{
  "errcode": "M_NOT_FOUND",
  "error": "Room alias #monkeys:matrix.org not found."
}"#;

const LIMIT_EXCEEDED: &str = r#"{
  "errcode": "M_LIMIT_EXCEEDED",
  "error": "Too many requests",
  "retry_after_ms": 2000
}"#;

#[test]
fn an_alias_that_is_not_there() {
    let expected = (404, "application/json".to_owned(), compact(NOT_FOUND));
    assert_eq!(sent(MatrixError::not_found("#monkeys:matrix.org")), expected);
}

#[test]
fn too_many_requests() {
    let expected = (429, "application/json".to_owned(), compact(LIMIT_EXCEEDED));
    let error = MatrixError::limit_exceeded(Duration::from_secs(2), 2000_u64);
    assert_eq!(error.headers()["retry-after"], "2");
    assert_eq!(sent(error), expected);
}

#[test]
fn an_error_without_a_code() {
    let error = http_error!(404).with_format::<Matrix>();
    assert_eq!(sent(error).2, r#"{"errcode":"M_UNKNOWN","error":"Not Found"}"#);
}
