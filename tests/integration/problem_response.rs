//! The answer of an error in `application/problem+json`.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use genro_exceptions::*;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Response, StatusCode};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::problem_schema::read;

/// By hand, with all that an impl can say.
#[derive(Debug, Clone, Default)]
struct ByHand {
    status: StatusCode,
    kind: Option<ProblemType<'static>>,
    detail: String,
    instance: String,
    code: Option<&'static str>,
    extensions: Vec<(&'static str, Value)>,
    headers: HeaderMap,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("for the log")
    }
}

impl Error for ByHand {}

impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        self.status
    }
    fn detail(&self) -> Cow<'_, str> {
        self.detail.as_str().into()
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        headers.extend(self.headers.clone());
    }
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.code.map(Into::into)
    }
    fn problem_type(&self) -> Option<ProblemType<'_>> {
        self.kind
    }
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail(format_args!("{}", self.detail));
        members.instance(&self.instance);
        for (name, value) in &self.extensions {
            members.extension(name, value);
        }
    }
}

fn out_of_credit() -> ByHand {
    ByHand {
        status: StatusCode::FORBIDDEN,
        kind: Some(
            ProblemType::new()
                .with_uri("https://example.com/probs/out-of-credit")
                .with_title("You do not have enough credit."),
        ),
        detail: "Your current balance is 30, but that costs 50.".into(),
        instance: "/account/12345/msgs/abc".into(),
        code: None,
        extensions: vec![
            ("balance", 30.into()),
            ("accounts", json!(["/account/12345", "/account/67890"])),
        ],
        headers: HeaderMap::new(),
    }
}

#[test]
fn the_first_example_of_the_rfc() {
    let mut body = read(&out_of_credit().to_response());
    assert_eq!(body["status"].take(), 403);
    assert_eq!(
        body,
        json!({
            "type": "https://example.com/probs/out-of-credit",
            "title": "You do not have enough credit.",
            "status": null,
            "detail": "Your current balance is 30, but that costs 50.",
            "instance": "/account/12345/msgs/abc",
            "balance": 30,
            "accounts": ["/account/12345", "/account/67890"],
        })
    );
}

#[test]
fn members_stand_in_the_order_of_the_rfc_and_the_code_before_the_other_extensions() {
    let error = ByHand { code: Some("OUT_OF_CREDIT"), ..out_of_credit() };
    assert_eq!(
        error.to_response::<String>().body(),
        concat!(
            r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","#,
            r#""status":403,"detail":"Your current balance is 30, but that costs 50.","#,
            r#""instance":"/account/12345/msgs/abc","code":"OUT_OF_CREDIT","balance":30,"#,
            r#""accounts":["/account/12345","/account/67890"]}"#
        )
    );
    let error = ByHand { extensions: vec![], ..error };
    let body = read(&error.to_response());
    assert_eq!(body["code"], "OUT_OF_CREDIT");
}

#[test]
fn what_is_not_said_is_left_out() {
    let silent = ByHand {
        status: StatusCode::CONFLICT,
        kind: Some(ProblemType::new()),
        ..ByHand::default()
    };
    let of = |kind: ProblemType<'static>| ByHand { kind: Some(kind), ..silent.clone() };
    for (error, body) in [
        (silent.clone(), r#"{"title":"Conflict","status":409}"#),
        (of(ProblemType::new().with_uri("about:blank")), r#"{"title":"Conflict","status":409}"#),
        (of(ProblemType::new().with_title("")), r#"{"status":409}"#),
        (
            of(ProblemType::new().with_uri("/probs/taken").with_title("")),
            r#"{"type":"/probs/taken","status":409}"#,
        ),
    ] {
        let response = error.to_response::<String>();
        assert_eq!(response.body(), body);
        read(&response);
    }
}

#[test]
fn without_a_type_it_is_text_unless_asked_for() {
    let error = ByHand { kind: None, code: Some("OUT_OF_CREDIT"), ..out_of_credit() };
    let response = error.to_response::<String>();
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.body(), &error.detail);

    let body = read(&error.to_problem_response());
    assert_eq!(body["title"], "Forbidden");
    assert_eq!(body["code"], "OUT_OF_CREDIT");
    assert_eq!(body["balance"], 30);
    let error: &dyn HttpError = &error;
    assert_eq!(read(&error.to_problem_response()), body);
}

#[test]
fn the_headers_of_the_error_stay_save_those_of_another_body() {
    let mut headers = HeaderMap::new();
    headers.append(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.append(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    headers.append(RETRY_AFTER, HeaderValue::from_static("7"));
    let error = ByHand { headers, ..out_of_credit() };
    let response = error.to_response();
    read(&response);
    assert_eq!(response.headers()["retry-after"], "7");
    assert_eq!(response.headers().len(), 2);
}

#[test]
fn what_passes_the_error_on_passes_its_problem_on() {
    let error = ByHand { code: Some("OUT_OF_CREDIT"), ..out_of_credit() };
    let expected = read(&error.to_response());
    let boxed: Box<dyn HttpError> = Box::new(error.clone());
    let amended = HttpException::from_error(error.clone())
        .caused_by("why")
        .header(RETRY_AFTER, HeaderValue::from_static("7"));
    let all: Vec<Box<dyn HttpError>> = vec![
        Box::new(Box::new(error.clone())),
        Box::new(Arc::new(error.clone())),
        Box::new(HttpException::from_error(error.clone())),
        Box::new(HttpException::from(boxed)),
        Box::new(amended),
    ];
    for error in all {
        assert_eq!(error.code().as_deref(), Some("OUT_OF_CREDIT"));
        assert!(error.problem_type().is_some());
        assert_eq!(read(&error.to_response()), expected);
        assert_eq!(read(&ToResponse::to_response(&error)), expected);
        assert_eq!(read(&HttpErrorHandle::new(error).to_response()), expected);
    }
    let response: Response<String> = HttpException::from_error(error).into();
    assert_eq!(read(&response), expected);
}

#[test]
fn uris_are_encoded_once() {
    let error = ByHand {
        kind: Some(ProblemType::new().with_uri("/probs/größe?a b#c d%20")),
        instance: "/konto/é\"\\\u{7f}%41".into(),
        ..out_of_credit()
    };
    let body = read(&error.to_response());
    assert_eq!(body["type"], "/probs/gr%C3%B6%C3%9Fe?a%20b#c%20d%20");
    assert_eq!(body["instance"], "/konto/%C3%A9%22%5C%7F%41");
}

#[test]
fn what_json_escapes_is_found_wherever_it_is() {
    // Texts are compared eight bytes at a time.
    for (before, behind) in (0..20).flat_map(|before| (0..20).map(move |behind| (before, behind))) {
        for special in ['"', '\\', '\n', '\u{1f}', '\u{7f}', 'é'] {
            let detail = format!("{}{special}{}", "!".repeat(before), "[".repeat(behind));
            let response = HttpNotFound::with_detail(detail.clone()).to_problem_response();
            assert_eq!(read(&response)["detail"], detail);
        }
    }
}

proptest! {
    #[test]
    fn any_text_arrives_as_it_is(title in ".*", detail in any::<String>(), text in any::<String>()) {
        let title: &'static str = Box::leak(title.into_boxed_str());
        let error = ByHand {
            status: StatusCode::BAD_REQUEST,
            kind: Some(ProblemType::new().with_title(title)),
            detail: detail.clone(),
            instance: text.clone(),
            extensions: vec![("text", text.clone().into())],
            ..ByHand::default()
        };
        let body = read(&error.to_response());
        prop_assert_eq!(body.get("title").map_or("", |title| title.as_str().unwrap()), title);
        prop_assert_eq!(body.get("detail").map_or("", |detail| detail.as_str().unwrap()), detail);
        prop_assert_eq!(&body["text"], &text);
        // The value is what the body says.
        prop_assert_eq!(json!(Problem::of(&error)), body);
    }

    #[test]
    fn what_looks_like_a_uri_is_one(
        uri in r"((https?|urn):)?(//)?([a-z0-9.:/?#@%\\ \[\]é-]|%41){0,12}",
    ) {
        let leaked: &'static str = Box::leak(uri.clone().into_boxed_str());
        let error = ByHand {
            status: StatusCode::BAD_REQUEST,
            kind: Some(ProblemType::new().with_uri(leaked)),
            instance: uri,
            ..ByHand::default()
        };
        // The body skips the encoder where a text is plain; the value does not.
        let body: Value = serde_json::from_str(error.to_response::<String>().body())?;
        prop_assert_eq!(json!(Problem::of(&error)), body);
    }
}
