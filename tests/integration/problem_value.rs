//! A problem as a value: made by hand, made of an error, read of JSON that anybody wrote.

use genro_exceptions::{HttpNotFound, Problem, http_error};
use http::StatusCode;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::problem_schema::check;

fn parse(text: &str) -> Problem {
    serde_json::from_str(text).expect("an object")
}

#[test]
fn made_by_hand() {
    let problem = Problem::new(StatusCode::FORBIDDEN)
        .type_uri("https://example.com/probs/out of credit")
        .title("You do not have enough credit.")
        .detail("Your current balance is 30, but that costs 50.")
        .instance("/account/é")
        .extension("balance", 30)
        .extension("accounts", json!(["/account/12345"]))
        .extension("note", None::<String>);
    let value = json!(problem);
    check(&value);
    assert_eq!(
        value,
        json!({
            "type": "https://example.com/probs/out%20of%20credit",
            "title": "You do not have enough credit.",
            "status": 403,
            "detail": "Your current balance is 30, but that costs 50.",
            "instance": "/account/%C3%A9",
            "balance": 30,
            "accounts": ["/account/12345"],
            "note": null,
        })
    );
    assert_eq!(parse(&value.to_string()), problem);
    assert_eq!(json!(Problem::default()), json!({}));
}

#[test]
fn an_extension_with_the_name_of_a_member_is_left_out() {
    let mut problem = Problem::new(StatusCode::GONE);
    for name in ["type", "title", "status", "detail", "instance"] {
        problem = problem.extension(name, "mine");
    }
    assert_eq!(serde_json::to_string(&problem).expect("text"), r#"{"title":"Gone","status":410}"#);
    let response: http::Response<String> = problem.into();
    assert_eq!(response.body(), r#"{"title":"Gone","status":410}"#);
}

#[test]
fn of_any_error() {
    let problem = Problem::of(&HttpNotFound::with_detail("no user 7"));
    assert_eq!(json!(problem), json!({"title": "Not Found", "status": 404, "detail": "no user 7"}));
    let problem = Problem::of(&http_error!(409, ""));
    assert_eq!(problem.detail, None);
}

#[test]
fn display_says_what_is_known() {
    for (text, shown) in [
        ("{}", "a problem"),
        (r#"{"title": "Gone"}"#, "Gone"),
        (r#"{"status": 410}"#, "410"),
        (r#"{"status": 410, "title": "Gone", "detail": "since May"}"#, "410 Gone: since May"),
    ] {
        assert_eq!(parse(text).to_string(), shown);
    }
}

#[test]
fn a_member_of_the_wrong_type_is_ignored() {
    for wrong in ["null", "7", "[]", "{}", "true", "1e300"] {
        let text = format!(
            r#"{{"type": {wrong}, "title": {wrong}, "detail": {wrong}, "instance": {wrong}, "own": {wrong}}}"#
        );
        let problem = parse(&text);
        assert_eq!(problem, Problem::default().extension("own", problem.extensions["own"].clone()));
    }
    for status in [
        "99999",
        "-1",
        "0",
        "99",
        "1000",
        "404.5",
        "1e300",
        "-0.0",
        "\"404\"",
        "null",
        "[404]",
        "true",
        "18446744073709551616",
    ] {
        let problem = parse(&format!(r#"{{"status": {status}, "title": "t"}}"#));
        assert_eq!(problem.status, None, "{status}");
        assert_eq!(problem.title.as_deref(), Some("t"));
    }
    for status in ["404", "404.0", "4.04e2"] {
        let problem = parse(&format!(r#"{{"status": {status}}}"#));
        assert_eq!(problem.status, Some(StatusCode::NOT_FOUND), "{status}");
    }
}

#[test]
fn what_is_there_is_kept() {
    let problem = parse(r#"{"type": "../taken", "instance": "a b", "title": "", "x": {"y": [1]}}"#);
    assert_eq!(problem.type_uri.as_deref(), Some("../taken"));
    assert_eq!(problem.instance.as_deref(), Some("a b"));
    assert_eq!(problem.title.as_deref(), Some(""));
    assert_eq!(problem.extensions["x"], json!({"y": [1]}));
}

#[test]
fn of_a_member_that_is_there_twice_the_last_of_the_right_type_counts() {
    let problem = parse(
        r#"{"title": "one", "title": "two", "title": 3, "status": 404, "status": 410, "status": "x", "a": 1, "a": "b"}"#,
    );
    assert_eq!(problem.title.as_deref(), Some("two"));
    assert_eq!(problem.status, Some(StatusCode::GONE));
    assert_eq!(problem.extensions["a"], "b");
}

#[test]
fn what_is_no_problem_is_an_error_that_says_so() {
    let deep = "[".repeat(100_000);
    for (text, why) in [
        ("", "EOF while parsing"),
        ("[]", "expected a JSON object with the members of a problem"),
        ("\"{}\"", "expected a JSON object with the members of a problem"),
        ("null", "expected a JSON object with the members of a problem"),
        (r#"{"title": "t"} x"#, "trailing characters"),
        (&format!(r#"{{"a": {deep}"#), "EOF while parsing"),
        (&format!(r#"{{"status": {deep}"#), "EOF while parsing"),
    ] {
        let error = serde_json::from_str::<Problem>(text).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    let error = serde_json::from_slice::<Problem>(b"{\"title\": \"\xFF\"}").unwrap_err();
    assert!(error.to_string().contains("unicode"), "{error}");
}

/// Values of every kind, under names that a problem has and has not.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (90_u16..1010).prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".{0,4}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec!["type", "title", "status", "detail", "instance", "code"])
            .prop_map(str::to_owned),
        ".{0,8}",
    ]
}

proptest! {
    #[test]
    fn any_object_is_read_and_answered_with(
        members in prop::collection::vec((any_name(), any_value()), 0..8)
    ) {
        // Written by hand, so that names may repeat.
        let texts = members.iter().map(|(name, value)| format!("{}:{value}", json!(name)));
        let text = format!("{{{}}}", texts.collect::<Vec<_>>().join(","));
        let problem: Problem = serde_json::from_str(&text)?;
        for (name, value) in &problem.extensions {
            let last = members.iter().rev().find(|(other, _)| other == name);
            prop_assert_eq!(last.map(|(_, value)| value.to_string()), Some(value.to_string()));
        }
        let again: Problem = serde_json::from_str(&json!(problem).to_string())?;
        prop_assert_eq!(&again, &problem);
        let response: http::Response<String> = problem.into();
        prop_assert!(matches!(response.status().as_u16(), 400..=599));
        crate::problem_schema::read(&response);
    }

    #[test]
    fn any_bytes_are_a_problem_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = serde_json::from_slice::<Problem>(&bytes).map_err(|error| error.to_string());
    }

    #[test]
    fn a_broken_document_is_a_problem_or_an_error(at in 0_usize..90, byte in any::<u8>()) {
        let mut text = br#"{"type":"/a","title":"b","status":404,"detail":"c","instance":"/d","balance":[1.5,{"e":null}]}"#
            .to_vec();
        text[at] = byte;
        let _ = serde_json::from_slice::<Problem>(&text).map_err(|error| error.to_string());
    }
}
