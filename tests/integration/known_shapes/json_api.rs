//! JSON:API: <https://jsonapi.org/examples/#error-objects-basics>.

use std::borrow::Cow;

use genro_exceptions::{HttpError, JsonFormat, PublicError};
use serde::Serialize;
use serde_json::Value;

use super::{compact, sent};

struct JsonApi;

#[derive(Serialize)]
struct Body<'a> {
    errors: [ErrorObject<'a>; 1],
}

#[derive(Serialize)]
struct ErrorObject<'a> {
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
    title: Cow<'a, str>,
    detail: Cow<'a, str>,
}

#[derive(Serialize)]
struct Source {
    pointer: Value,
}

impl JsonFormat for JsonApi {
    type Body<'a> = Body<'a>;

    const MEDIA_TYPE: &'static str = "application/vnd.api+json";

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let object = ErrorObject {
            status: error.status().as_str().to_owned(),
            code: error.code(),
            source: error.extensions().get("pointer").map(|pointer| Source { pointer }),
            title: error.title(),
            detail: error.detail(),
        };
        Body { errors: [object] }
    }
}

#[derive(Debug, HttpError)]
#[body(JsonApi)]
enum ApiError {
    #[status(422)]
    #[problem(title = "Invalid Attribute")]
    #[detail("{name} must contain at least three characters.")]
    TooShort {
        name: &'static str,
        #[extension]
        pointer: &'static str,
    },
    #[status(404)]
    #[code("ARTICLE_NOT_FOUND")]
    #[detail("article {id} not found")]
    ArticleNotFound { id: u64 },
}

// From here on: examples.

const SENT: &str = r#"{
  "errors": [
    {
      "status": "422",
      "source": { "pointer": "/data/attributes/first-name" },
      "title":  "Invalid Attribute",
      "detail": "First name must contain at least three characters."
    }
  ]
}"#;

#[test]
fn an_invalid_attribute() {
    let expected = (422, "application/vnd.api+json".to_owned(), compact(SENT));
    assert_eq!(sent(ApiError::too_short("First name", "/data/attributes/first-name")), expected);
}

#[test]
fn a_code_and_no_source() {
    assert_eq!(
        sent(ApiError::article_not_found(7)).2,
        r#"{"errors":[{"status":"404","code":"ARTICLE_NOT_FOUND","title":"Not Found","detail":"article 7 not found"}]}"#
    );
}
