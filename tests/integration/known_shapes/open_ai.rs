//! The envelope of `OpenAI`: <https://platform.openai.com/docs/guides/error-codes>.

use std::borrow::Cow;

use genro_exceptions::{HttpError, JsonFormat, PublicError, http_error};
use serde::Serialize;
use serde_json::Value;

use super::{compact, sent};

struct OpenAi;

#[derive(Serialize)]
struct Body<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    message: Cow<'a, str>,
    r#type: &'static str,
    param: Option<Value>,
    code: Option<Cow<'a, str>>,
}

impl JsonFormat for OpenAi {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let code = error.code();
        let r#type = match code.as_deref() {
            Some("insufficient_quota") => "insufficient_quota",
            _ if error.status().is_server_error() => "server_error",
            _ => "invalid_request_error",
        };
        let param = error.extensions().get("param");
        Body { error: Inner { message: error.detail(), r#type, param, code } }
    }
}

#[derive(Debug, HttpError)]
#[body(OpenAi)]
#[code(rename_all = "snake_case")]
enum ApiError {
    #[status(404)]
    #[detail("The model `{model}` does not exist")]
    ModelNotFound {
        model: String,
        #[extension]
        param: &'static str,
    },
    #[status(429)]
    #[detail("You exceeded your current quota, please check your plan and billing details.")]
    InsufficientQuota,
}

// From here on: examples.

const SENT: &str = r#"{
  "error": {
    "message": "You exceeded your current quota, please check your plan and billing details.",
    "type": "insufficient_quota",
    "param": null,
    "code": "insufficient_quota"
  }
}"#;

#[test]
fn an_exceeded_quota() {
    let expected = (429, "application/json".to_owned(), compact(SENT));
    assert_eq!(sent(ApiError::InsufficientQuota), expected);
}

#[test]
fn a_parameter_and_an_error_without_a_code() {
    assert_eq!(
        sent(ApiError::model_not_found("gpt-0", "model")).2,
        r#"{"error":{"message":"The model `gpt-0` does not exist","type":"invalid_request_error","param":"model","code":"model_not_found"}}"#
    );
    assert_eq!(
        http_error!(404).with_format::<OpenAi>().to_response::<String>().body(),
        r#"{"error":{"message":"Not Found","type":"invalid_request_error","param":null,"code":null}}"#
    );
}
