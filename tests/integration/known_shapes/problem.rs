//! Problems sent as `application/json`, with `about:blank` written out: the members of
//! <https://www.rfc-editor.org/rfc/rfc9457> in the order in which Spring's `ProblemDetail` writes them,
//! <https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html>.

use std::borrow::Cow;

use genro_exceptions::{Extensions, HttpError, JsonFormat, PublicError, http_error};
use serde::Serialize;

use super::{compact, sent};

struct JsonProblem;

#[derive(Serialize)]
struct Body<'a> {
    r#type: Cow<'a, str>,
    title: Cow<'a, str>,
    status: u16,
    detail: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<Cow<'a, str>>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for JsonProblem {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        Body {
            r#type: error.type_uri().unwrap_or("about:blank".into()),
            title: error.title(),
            status: error.status().as_u16(),
            detail: error.detail(),
            instance: error.instance(),
            more: error.extensions(),
        }
    }
}

#[derive(Debug, HttpError)]
#[body(JsonProblem)]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },
    #[status(403)]
    #[problem(
        type = "https://example.com/probs/out-of-credit",
        title = "You do not have enough credit."
    )]
    #[detail("Your current balance is {balance}, but that costs {price}.")]
    OutOfCredit {
        price: u32,
        #[extension]
        balance: u32,
        #[instance]
        message: String,
    },
}

// From here on: examples.

const SENT: &str = r#"{
  "type": "about:blank",
  "title": "Bad Request",
  "status": 400,
  "detail": "Missing header"
}"#;

#[test]
fn a_problem_without_a_type() {
    let error = http_error!(400, "Missing header").with_format::<JsonProblem>();
    assert_eq!(sent(error), (400, "application/json".to_owned(), compact(SENT)));
}

#[test]
fn each_member_is_written_out() {
    let (_, content_type, body) = sent(ApiError::user_not_found(7));
    assert_eq!(content_type, "application/json");
    assert_eq!(
        body,
        r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"user 7 not found"}"#
    );
    assert_eq!(
        sent(ApiError::out_of_credit(50, 30, "/account/12345/msgs/abc")).2,
        r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc","balance":30}"#
    );
}
