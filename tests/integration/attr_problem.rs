//! `#[problem]` on a struct, a variant or an enum: the answer is `application/problem+json`.

use std::borrow::Cow;

use genro_exceptions::{Headers, HttpError, HttpException, HttpNotFound, Problem};
use http::{Response, StatusCode};
use serde_json::{Value, json};

/// The body of an error that answers as a problem by itself, whose status it has.
pub(crate) fn problem(error: &dyn HttpError) -> Value {
    let response: Response<String> = error.to_response();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let body: Value = serde_json::from_str(response.body()).unwrap_or_default();
    assert_eq!(body["status"], response.status().as_u16());
    assert_eq!(error.to_problem_response::<String>().body(), response.body());
    body
}

/// The text of an error that does not.
fn text(error: &dyn HttpError) -> String {
    let response: Response<String> = error.to_response();
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    response.into_body()
}

/// The example of RFC 9457 section 3.
#[derive(Debug, HttpError)]
#[status(403)]
#[problem(
    type = "https://example.com/probs/out-of-credit",
    title = "You do not have enough credit."
)]
#[detail("Your current balance is {balance}, but that costs {price}.")]
struct OutOfCredit {
    #[instance]
    message: String,
    #[extension]
    balance: u32,
    price: u32,
    #[extension]
    accounts: Vec<&'static str>,
}

#[test]
fn the_example_of_the_rfc() {
    let error = OutOfCredit::new(
        "/account/12345/msgs/abc",
        30,
        50,
        vec!["/account/12345", "/account/67890"],
    );
    // The RFC leaves `status` out, which is optional; here it is always there.
    let expected = json!({
        "type": "https://example.com/probs/out-of-credit",
        "title": "You do not have enough credit.",
        "status": 403,
        "detail": "Your current balance is 30, but that costs 50.",
        "instance": "/account/12345/msgs/abc",
        "balance": 30,
        "accounts": ["/account/12345", "/account/67890"],
    });
    assert_eq!(problem(&error), expected);
    assert_eq!(serde_json::to_value(Problem::of(&error)).unwrap(), expected);
    // In the order of the RFC, and nothing between the members.
    assert_eq!(
        error.to_response::<String>().body(),
        "{\"type\":\"https://example.com/probs/out-of-credit\",\"title\":\"You do not have enough credit.\",\
         \"status\":403,\"detail\":\"Your current balance is 30, but that costs 50.\",\
         \"instance\":\"/account/12345/msgs/abc\",\"balance\":30,\"accounts\":[\"/account/12345\",\"/account/67890\"]}"
    );
    let exception = HttpException::from(error);
    assert_eq!(problem(&exception), expected);
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
struct Bare;

#[derive(Debug, HttpError)]
#[status(404)]
#[problem(title = "No such user")]
#[detail("user {0} not found")]
struct Titled(u64);

#[derive(Debug, HttpError)]
#[status(404)]
#[problem(r#type = "/probs/no-user")]
#[detail("\"{name}\"\n\\ is unknown")]
struct Typed {
    name: &'static str,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem(type = "about:blank")]
#[detail("")]
struct Empty {}

#[derive(Debug, HttpError)]
#[status(430)]
#[problem]
struct NoPhrase;

#[test]
fn what_is_not_said_comes_from_the_status_or_is_left_out() {
    assert_eq!(
        problem(&Bare),
        json!({ "title": "Not Found", "status": 404, "detail": "Not Found" })
    );
    assert_eq!(
        problem(&Titled(7)),
        json!({ "title": "No such user", "status": 404, "detail": "user 7 not found" })
    );
    assert_eq!(
        problem(&Typed { name: "é\u{1}" }),
        json!({
            "type": "/probs/no-user", "title": "Not Found", "status": 404, "detail": "\"é\u{1}\"\n\\ is unknown",
        })
    );
    assert_eq!(problem(&Empty {}), json!({ "title": "Not Found", "status": 404 }));
    assert_eq!(problem(&NoPhrase)["status"], 430);
}

#[derive(Debug, HttpError)]
#[status(409)]
#[problem(type = "/probs/order", title = "The order cannot be changed")]
enum OrderError {
    #[detail("order {id} is shipped")]
    Shipped {
        id: u64,
    },
    #[status(410)]
    #[problem(title = "Gone for good")]
    Cancelled,
    #[problem]
    Other,
    #[transparent]
    Missing(#[from] HttpNotFound),
    #[transparent]
    Credit(#[from] OutOfCredit),
    AtRunTime(#[status] StatusCode),
}

#[test]
fn what_the_enum_declares_is_the_default_of_its_variants() {
    assert_eq!(
        problem(&OrderError::shipped(7)),
        json!({
            "type": "/probs/order", "title": "The order cannot be changed", "status": 409,
            "detail": "order 7 is shipped",
        })
    );
    assert_eq!(
        problem(&OrderError::Cancelled),
        json!({ "title": "Gone for good", "status": 410, "detail": "Gone" })
    );
    assert_eq!(
        problem(&OrderError::Other),
        json!({ "title": "Conflict", "status": 409, "detail": "Conflict" })
    );
    assert_eq!(
        problem(&OrderError::at_run_time(StatusCode::LOCKED)),
        json!({
            "type": "/probs/order", "title": "The order cannot be changed", "status": 423, "detail": "Locked",
        })
    );
}

#[test]
fn a_transparent_case_answers_as_its_field() {
    assert_eq!(text(&OrderError::from(HttpNotFound::with_detail("no order"))), "no order");
    let credit = || OutOfCredit::new("/msgs/1", 1, 2, vec![]);
    let error = OrderError::from(credit());
    assert_eq!(problem(&error), problem(&credit()));
}

#[derive(Debug, HttpError)]
enum Mixed {
    #[status(400)]
    #[detail("plain {0}")]
    Plain(u8),
    #[status(400)]
    #[problem]
    #[detail("problem {0}")]
    Problem(u8),
}

#[test]
fn only_the_variants_that_say_so_are_problems() {
    assert_eq!(text(&Mixed::plain(1)), "plain 1");
    assert_eq!(problem(&Mixed::problem(2))["detail"], "problem 2");
    // Asked for, every error is one.
    let response: Response<String> = Mixed::plain(1).to_problem_response();
    assert_eq!(
        serde_json::from_str::<Value>(response.body()).unwrap(),
        json!({ "title": "Bad Request", "status": 400, "detail": "plain 1" })
    );
}

#[derive(Debug, HttpError)]
#[problem]
#[detail("{id} failed")]
#[header("x-fixed", "1")]
struct AtRunTime {
    id: u64,
    #[status]
    status: StatusCode,
    #[detail]
    text: Cow<'static, str>,
    #[headers]
    headers: Headers,
}

#[test]
fn status_text_and_headers_may_come_at_run_time() {
    let error = AtRunTime::new(7, StatusCode::GONE).try_header("retry-after", "3").unwrap();
    assert_eq!(error.id, 7);
    let response = error.to_response::<Vec<u8>>();
    let headers = ["x-fixed", "retry-after", "content-type"].map(|name| &response.headers()[name]);
    assert_eq!(headers, ["1", "3", "application/problem+json"]);
    assert_eq!(problem(&error), json!({ "title": "Gone", "status": 410, "detail": "7 failed" }));
    let error = AtRunTime::with_text(7, StatusCode::GONE, "mine");
    assert_eq!(problem(&error)["detail"], "mine");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
#[detail("{value} of {list:?}")]
struct Generic<T, const N: usize> {
    value: T,
    list: [u8; N],
}

#[test]
fn a_generic_type_is_a_problem_for_every_type_that_it_can_print() {
    assert_eq!(problem(&Generic::new('a', [1, 2]))["detail"], "a of [1, 2]");
}

macro_rules! declared {
    ($name:ident, $kind:literal, $title:literal, $text:expr) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[problem(type = $kind, title = concat!($title, " ", 7))]
        #[detail($text)]
        struct $name;
    };
}

declared!(Declared, "/probs/declared", "declared", "by a macro");

#[test]
fn a_macro_declares_it_from_its_fragments() {
    assert_eq!(
        problem(&Declared),
        json!({ "type": "/probs/declared", "title": "declared 7", "status": 400, "detail": "by a macro" })
    );
}

#[derive(Debug, HttpError)]
#[status(302)]
#[problem]
struct Elsewhere {
    #[headers]
    headers: Headers,
}

#[test]
fn an_answer_without_a_body_has_none() {
    let error = Elsewhere::new().try_header("location", "/a").unwrap();
    let response: Response<String> = error.into();
    assert_eq!(response.body(), "");
    assert!(!response.headers().contains_key("content-type"));
}
