//! The envelope of Google's APIs: <https://cloud.google.com/apis/design/errors> and <https://google.aip.dev/193>.

use std::borrow::Cow;

use genro_exceptions::{Extensions, HttpError, JsonFormat, PublicError, http_error};
use http::StatusCode;
use serde::Serialize;

use super::{compact, sent};

struct Google;

#[derive(Serialize)]
struct Body<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    code: u16,
    message: Cow<'a, str>,
    status: &'static str,
    details: [ErrorInfo<'a>; 1],
}

#[derive(Serialize)]
struct ErrorInfo<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    reason: Cow<'a, str>,
    domain: &'static str,
    metadata: Extensions<'a>,
}

impl JsonFormat for Google {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let status = canonical_code(error.status());
        let info = ErrorInfo {
            kind: "type.googleapis.com/google.rpc.ErrorInfo",
            reason: error.code().unwrap_or(status.into()),
            domain: "googleapis.com",
            metadata: error.extensions(),
        };
        let code = error.status().as_u16();
        Body { error: Inner { code, message: error.detail(), status, details: [info] } }
    }
}

/// The name in `google.rpc.Code` of an HTTP status.
fn canonical_code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "INVALID_ARGUMENT",
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "NOT_FOUND",
        409 => "ABORTED",
        429 => "RESOURCE_EXHAUSTED",
        499 => "CANCELLED",
        501 => "UNIMPLEMENTED",
        503 => "UNAVAILABLE",
        504 => "DEADLINE_EXCEEDED",
        500..=599 => "INTERNAL",
        _ => "FAILED_PRECONDITION",
    }
}

#[derive(Debug, HttpError)]
#[body(Google)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum ApiError {
    #[status(400)]
    #[detail("API key not valid. Please pass a valid API key.")]
    ApiKeyInvalid {
        #[extension]
        service: &'static str,
    },
    #[status(404)]
    #[detail("user {user} not found")]
    UserNotFound {
        #[extension]
        user: String,
    },
}

// From here on: examples.

const SENT: &str = r#"{
  "error": {
    "code": 400,
    "message": "API key not valid. Please pass a valid API key.",
    "status": "INVALID_ARGUMENT",
    "details": [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "API_KEY_INVALID",
        "domain": "googleapis.com",
        "metadata": {
          "service": "translate.googleapis.com"
        }
      }
    ]
  }
}"#;

#[test]
fn an_invalid_key() {
    let expected = (400, "application/json".to_owned(), compact(SENT));
    assert_eq!(sent(ApiError::api_key_invalid("translate.googleapis.com")), expected);
}

#[test]
fn each_error_has_its_info() {
    assert_eq!(
        sent(ApiError::user_not_found("7")).2,
        r#"{"error":{"code":404,"message":"user 7 not found","status":"NOT_FOUND","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"USER_NOT_FOUND","domain":"googleapis.com","metadata":{"user":"7"}}]}}"#
    );
    let error = http_error!(503).with_format::<Google>();
    assert_eq!(
        error.to_response::<String>().body(),
        r#"{"error":{"code":503,"message":"Service Unavailable","status":"UNAVAILABLE","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"UNAVAILABLE","domain":"googleapis.com","metadata":{}}]}}"#
    );
}
