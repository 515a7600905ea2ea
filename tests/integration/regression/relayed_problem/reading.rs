//! From where a problem can be read: any media type of JSON, and serde's own values.

use std::error::Error as _;

use genro_exceptions::{HttpError as _, Problem};
use http::StatusCode;
use serde_json::json;

use super::{relayed, upstream};

#[test]
fn what_deserializes_through_serde_s_own_values_is_read_too() {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Answer {
        Problem(Problem),
    }
    #[derive(serde::Deserialize)]
    struct Wrapped {
        #[serde(flatten)]
        problem: Problem,
    }
    let body = r#"{"title": "t", "status": 409, "a": 1.5}"#;
    let Answer::Problem(problem) = serde_json::from_str(body).expect("a problem");
    assert_eq!((problem.title.as_deref(), &problem.extensions["a"]), (Some("t"), &json!(1.5)));
    let wrapped: Wrapped = serde_json::from_str(body).expect("a problem");
    assert_eq!(wrapped.problem, problem);
    let of_value: Problem = serde_json::from_value(json!(problem)).expect("a problem");
    assert_eq!(of_value, problem);
}

#[test]
fn the_media_type_of_json_could_not_be_read() {
    let answer = |content_type: &'static str, body: &str| {
        Problem::from_json(upstream(409, &[("content-type", content_type)], body))
    };
    for content_type in [
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/vnd.error+json",
        "application/problem+json",
    ] {
        let problem =
            answer(content_type, r#"{"title": "Taken", "by": "ada"}"#).expect(content_type);
        assert_eq!(
            (problem.title.as_deref(), &problem.extensions["by"]),
            (Some("Taken"), &json!("ada"))
        );
        assert_eq!(problem.status, Some(StatusCode::CONFLICT));
    }
    for member in [r#""type": "urn:a""#, r#""status": 400"#, r#""detail": "d""#] {
        assert!(answer("application/json", &format!("{{{member}}}")).is_ok(), "{member}");
    }
    for body in [r#"{"error": "taken"}"#, "{}", r#"{"title": 7, "status": "400"}"#] {
        let error = answer("application/json", body).unwrap_err();
        assert_eq!(
            error.report().to_string(),
            "the body of the response with status 409 has no `type`, `title`, `status` or `detail` of a problem"
        );
        assert_eq!((error.status().as_u16(), error.detail().as_ref()), (502, "Bad Gateway"));
    }
    assert!(answer("application/problem+json", "{}").is_ok());
    assert_eq!(
        answer("text/html", "{}").unwrap_err().to_string(),
        "the response with status 409 is not application/json"
    );
    let broken = answer("application/json", "[]").unwrap_err();
    assert!(broken.source().is_some());
    // The rules are those of any problem that is read.
    let unauthorized = upstream(401, &[("content-type", "application/json")], r#"{"title": "t"}"#);
    assert_eq!(relayed(Problem::from_json(unauthorized).expect("a problem")).status(), 502);
}
