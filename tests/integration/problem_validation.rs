//! A request with several mistakes: pointers, the ready type, and what validator and garde find.

mod garde;
mod validator;

use genro_exceptions::{
    FieldErrors, HttpError, HttpException, Pointer, Problem, ValidationProblem,
};
use http::Response;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::problem_schema::read;

#[test]
fn the_example_of_the_rfc() {
    #[derive(Debug, HttpError)]
    #[status(422)]
    #[problem(type = "https://example.net/validation-error", title = "Your request is not valid.")]
    #[http_error(skip(display))]
    #[detail("")]
    struct Invalid {
        #[extension]
        errors: FieldErrors,
    }

    impl std::fmt::Display for Invalid {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{:?}", self.errors)
        }
    }

    let mut errors = FieldErrors::new();
    errors.push("age", "must be a positive integer");
    errors.push("/profile/color", "must be 'green', 'red' or 'blue'");
    assert_eq!(
        read(&Invalid::new(errors).to_response()),
        json!({
            "type": "https://example.net/validation-error",
            "title": "Your request is not valid.",
            "status": 422,
            "errors": [
                {"detail": "must be a positive integer", "pointer": "#/age"},
                {"detail": "must be 'green', 'red' or 'blue'", "pointer": "#/profile/color"},
            ],
        })
    );
}

#[test]
fn the_ready_type() {
    let error = ValidationProblem::of("age", "must be a positive integer").and("", "lacks a name");
    assert_eq!(error.status(), 422);
    assert_eq!(error.detail(), "the request is not valid");
    assert_eq!(error.errors().len(), 2);
    let expected = json!({
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "the request is not valid",
        "errors": [
            {"detail": "must be a positive integer", "pointer": "#/age"},
            {"detail": "lacks a name", "pointer": "#"},
        ],
    });
    assert_eq!(json!(Problem::of(&error)), expected);
    let error = error.try_header("content-language", "en").expect("a header");
    let response = HttpException::from(error).to_response();
    assert_eq!(read(&response), expected);
    assert_eq!(response.headers()["content-language"], "en");

    assert!(ValidationProblem::check(FieldErrors::new()).is_ok());
    let found = [("a", "b")].into_iter().collect();
    assert_eq!(ValidationProblem::check(found).unwrap_err().errors().len(), 1);
}

#[test]
fn pointers() {
    for (pointer, text) in [
        (Pointer::root(), "#"),
        ("".into(), "#"),
        ("#".into(), "#"),
        ("age".into(), "#/age"),
        ("/age".into(), "#/age"),
        ("#/age".into(), "#/age"),
        ("/".into(), "#/"),
        ("a/b".into(), "#/a~1b"),
        ("#tag".into(), "#/%23tag"),
        ("/a~1b/m~0n".into(), "#/a~1b/m~0n"),
        ("/50%/%41".into(), "#/50%25/%2541"),
        ("#/50%25/%41/é".into(), "#/50%25/%41/%C3%A9"),
        (["profile", "color"].into(), "#/profile/color"),
        (Pointer::from([""]), "#/"),
        (Pointer::root().key("~/").key("~1").index(0), "#/~0~1/~01/0"),
        (Pointer::root().key("a\"b\\c^d|e f"), "#/a%22b%5Cc%5Ed%7Ce%20f"),
    ] {
        assert_eq!(pointer.as_str(), text);
        assert_eq!(pointer.to_string(), text);
    }
}

proptest! {
    #[test]
    fn a_pointer_finds_what_it_points_to(keys in prop::collection::vec(".*", 0..4)) {
        let mut document = json!("found");
        let mut pointer = Pointer::root();
        for key in keys.iter().rev() {
            document = json!({key: document});
        }
        for key in &keys {
            pointer = pointer.key(key);
        }
        let fragment = pointer.as_str().strip_prefix('#').expect("a fragment");
        crate::problem_schema::check(&json!({"type": pointer.as_str()}));
        prop_assert_eq!(document.pointer(&decoded(fragment)), Some(&json!("found")));
    }
}

fn decoded(fragment: &str) -> String {
    let mut parts = fragment.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits"));
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("encoded UTF-8")
}

const SECRET: &str = "hunter2";

/// The pointers and details of an answer that shows nothing of the values.
fn found(error: impl Into<ValidationProblem>) -> Vec<(String, String)> {
    let response: Response<String> = HttpException::from(error.into()).into();
    assert!(!response.body().contains(SECRET), "{}", response.body());
    let body = read(&response);
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let errors = body["errors"].as_array().expect("a list").iter();
    errors.map(|error| (text(&error["pointer"]), text(&error["detail"]))).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
    pairs.iter().map(owned).collect()
}

#[test]
fn a_loop_takes_them_by_reference_and_by_value() {
    let errors: FieldErrors = [("age", "too young"), ("name", "too short")].into_iter().collect();
    let mut pointers = Vec::new();
    for error in &errors {
        let pointer: &str = error.pointer.as_ref();
        pointers.push(pointer.to_owned());
    }
    assert_eq!(pointers, ["#/age", "#/name"]);
    let pairs = errors.clone().into_iter().map(|error| (error.pointer, error.detail));
    assert_eq!(pairs.collect::<FieldErrors>(), errors);
}
