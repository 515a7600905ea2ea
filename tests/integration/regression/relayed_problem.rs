//! A problem that was read from the response of another service and sent on told clients wrong things.

use genro_exceptions::{
    Challenge, HttpError, HttpErrorHandle, HttpException, HttpUnauthorized, Problem,
};
use http::header::{HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::problem_schema::read;

/// What another service answers: status, header lines, body.
fn upstream(status: u16, lines: &[(&'static str, &'static str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::new(body.as_bytes().to_vec());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    let headers = response.headers_mut();
    for (name, value) in lines {
        headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry("content-type").or_insert(HeaderValue::from_static("application/problem+json"));
    response
}

fn problem(status: u16, body: &str) -> Problem {
    Problem::try_from(upstream(status, &[], body)).expect("a problem")
}

/// The response to the client.
fn relayed(problem: Problem) -> Response<String> {
    let by_exception = HttpException::from(problem.clone()).to_response::<String>();
    let response: Response<String> = problem.into();
    assert_eq!(by_exception.headers(), response.headers());
    assert_eq!(by_exception.body(), response.body());
    read(&response);
    response
}

fn values<'a>(response: &'a Response<String>, name: &str) -> Vec<&'a HeaderValue> {
    response.headers().get_all(name).iter().collect()
}

#[test]
fn the_status_in_the_body_decided_over_the_status_line() {
    let response = relayed(problem(503, r#"{"status": 401, "title": "Down"}"#));
    assert_eq!(response.status(), 503);
    for told in ["200", "401", "404", "999", "\"x\"", "null"] {
        let problem = problem(409, &format!(r#"{{"status": {told}}}"#));
        assert_eq!(problem.status, Some(StatusCode::CONFLICT));
        assert_eq!(relayed(problem).status(), 409, "{told}");
    }
}

#[test]
fn a_status_went_out_without_the_header_that_it_requires() {
    for (status, name, value) in [
        (401, "www-authenticate", "Bearer"),
        (405, "allow", "GET"),
        (405, "allow", ""),
        (407, "proxy-authenticate", "Basic realm=\"p\""),
        (426, "upgrade", "h2c"),
    ] {
        let body = r#"{"title": "t", "detail": "key sk_live_7 expired", "type": "urn:a", "a": 1}"#;
        let bare = relayed(problem(status, body));
        assert_eq!(read(&bare), json!({"title": "Bad Gateway", "status": 502}), "{status}");
        assert_eq!(bare.headers().len(), 1, "{status}");

        let complete = upstream(status, &[(name, value), ("x-other", "1")], body);
        let complete = relayed(Problem::try_from(complete).expect("a problem"));
        assert_eq!(complete.status(), status);
        assert_eq!(values(&complete, name), [value], "{status}");
        assert!(!complete.headers().contains_key("x-other"));
        assert_eq!(read(&complete)["a"], 1);

        // One that is made by hand is its author's, and so is a header that is added.
        let by_hand = Problem::new(StatusCode::from_u16(status).expect("a status"));
        assert_eq!(relayed(by_hand).status(), status);
        let added = problem(status, body)
            .header(HeaderName::from_static(name), HeaderValue::from_static(value));
        assert_eq!(relayed(added).status(), status);
        let asked_for = relayed(problem(status, body).relay_details());
        assert_eq!(asked_for.status(), 502);
        assert_eq!(read(&asked_for)["detail"], "key sk_live_7 expired");
    }
    let two = upstream(401, &[("www-authenticate", "Bearer"), ("www-authenticate", "Basic")], "{}");
    let two = relayed(Problem::try_from(two).expect("a problem"));
    assert_eq!(values(&two, "www-authenticate"), ["Bearer", "Basic"]);
    let upgrade = upstream(426, &[("upgrade", "h2c"), ("connection", "upgrade, x-a")], "{}");
    let upgrade = relayed(Problem::try_from(upgrade).expect("a problem"));
    assert_eq!(values(&upgrade, "connection"), ["upgrade"]);
}

#[test]
fn retry_after_did_not_come_along() {
    for status in [413, 429, 503] {
        let response = upstream(status, &[("retry-after", "7"), ("allow", "GET")], "{}");
        let response = relayed(Problem::try_from(response).expect("a problem"));
        assert_eq!(values(&response, "retry-after"), ["7"], "{status}");
        assert!(!response.headers().contains_key("allow"));
        assert_eq!(relayed(problem(status, "{}")).status(), status);
    }
    let range = upstream(416, &[("content-range", "bytes */7")], "{}");
    let range = relayed(Problem::try_from(range).expect("a problem"));
    assert_eq!(values(&range, "content-range"), ["bytes */7"]);
    let other = upstream(404, &[("retry-after", "7"), ("set-cookie", "a=1")], "{}");
    let other = relayed(Problem::try_from(other).expect("a problem"));
    assert_eq!(other.headers().len(), 1);
}

#[test]
fn the_details_of_an_upstream_s_failure_went_out() {
    let body = r#"{"type": "https://e.org/down", "title": "Down", "detail": "db at 10.0.0.7 is gone",
        "instance": "https://e.org/log/7", "query": "SELECT 1", "code": "DB"}"#;
    for status in [500, 502, 503, 599] {
        let response = relayed(problem(status, body));
        let kept = json!({"type": "https://e.org/down", "title": "Down", "status": status});
        assert_eq!(read(&response), kept);
        let error = HttpException::from(problem(status, body));
        assert_eq!(
            (error.detail().as_ref(), error.close_frame().reason.as_ref()),
            ("Down", "Down")
        );
        // The log has them.
        assert_eq!(error.report().to_string(), format!("{status} Down: db at 10.0.0.7 is gone"));

        let asked_for = relayed(problem(status, body).relay_details());
        let mut whole: Value = serde_json::from_str(body).expect("JSON");
        whole["status"] = status.into();
        assert_eq!(read(&asked_for), whole);
    }
    // A response that is no error at all says even less of it.
    for status in [200, 204, 304, 600, 999] {
        let response = relayed(problem(status, body));
        assert_eq!(read(&response), json!({"title": "Bad Gateway", "status": 502}), "{status}");
    }
    // A client error is meant for the client.
    let response = relayed(problem(409, body));
    assert_eq!(read(&response)["detail"], "db at 10.0.0.7 is gone");
    // Of an error of one's own it is known what is in it.
    let by_hand = Problem::new(StatusCode::BAD_GATEWAY).detail("the shop is closed");
    assert_eq!(read(&relayed(by_hand))["detail"], "the shop is closed");
}

#[test]
fn a_relative_reference_went_to_a_client_that_knows_no_base() {
    let body = r##"{"type": "../taken", "instance": "#7", "title": "t"}"##;
    let read_from = |uri: &str| read(&relayed(problem(409, body).resolve_against(uri)));
    assert_eq!(read(&relayed(problem(409, body))), json!({"title": "t", "status": 409}));
    assert_eq!(
        read_from("https://u:secret@users.example/v1/people?page=2"),
        json!({
            "type": "https://users.example/taken",
            "title": "t",
            "status": 409,
            "instance": "https://users.example/v1/people?page=2#7",
        })
    );
    let uri: http::Uri = "http://users.example/v1/a/".parse().expect("a URI");
    let resolved = problem(409, body).resolve_against(&uri);
    assert_eq!(resolved.type_uri.as_deref(), Some("http://users.example/v1/taken"));
    // Relative to nothing.
    assert_eq!(read_from("/v1/people"), json!({"title": "t", "status": 409}));

    let absolute = r#"{"type": "https://e.org/a b", "instance": "urn:uuid:7"}"#;
    let sent = read(&relayed(problem(409, absolute)));
    assert_eq!(sent["type"], "https://e.org/a%20b");
    assert_eq!(sent["instance"], "urn:uuid:7");
    let blank = problem(409, r#"{"type": "", "instance": ""}"#).resolve_against("https://e.org/a");
    assert_eq!(read(&relayed(blank)), json!({"status": 409}));
    // What is made by hand is relative to the service that makes it.
    let by_hand = relayed(Problem::new(StatusCode::GONE).type_uri("/gone").instance("/7"));
    assert_eq!(read(&by_hand)["type"], "/gone");
    assert_eq!(read(&by_hand)["instance"], "/7");
}

#[test]
fn numbers_lost_their_digits() {
    let members = r#""a":0.1000000000000000055511151231257827,"b":18446744073709551616,"c":123456789012345678901234567890,"d":1.0,"e":1E5,"f":-0.0,"g":[1.50,{"h":2.2250738585072014e-308}]"#;
    let body = format!(r#"{{"status":409,{members}}}"#);
    let problem = problem(409, &body);
    assert_eq!(problem.extensions["d"], 1.0);
    assert_eq!(problem.extensions["g"][0], 1.5);
    assert_eq!(relayed(problem.clone()).body(), &body);
    // Also where it goes through serde, through an error and back, or between copies.
    assert_eq!(serde_json::to_string(&problem).expect("JSON"), body);
    let by_serde: Problem = serde_json::from_str(&body).expect("a problem");
    assert_eq!(relayed(by_serde).body(), &body);
    let error = HttpException::from(problem);
    assert_eq!(relayed(Problem::of(&error)).body(), &body);
    assert_eq!(error.to_problem_response::<String>().body(), &body);
}

#[test]
fn a_number_that_is_changed_is_the_new_one() {
    let mut problem = problem(409, r#"{"a": 1.50, "b": 2.50}"#);
    problem.extensions.insert("a".to_owned(), 7.into());
    problem.extensions.remove("b");
    assert_eq!(relayed(problem.clone()).body(), r#"{"status":409,"a":7}"#);
    assert_eq!(relayed(problem.extension("b", 2)).body(), r#"{"status":409,"a":7,"b":2}"#);
}

#[test]
fn one_odd_token_lost_all_other_members() {
    let odd = [
        (r#""\ud800""#, json!("\u{fffd}")),
        (r#"["a", {"b": "x\udfff"}]"#, json!(["a", {"b": "x\u{fffd}"}])),
        ("1e400", Value::Null),
        ("[-1e400, 1]", json!([null, 1])),
        (r#"{"\ud800": 1}"#, json!({"\u{fffd}": 1})),
    ];
    for (token, value) in odd {
        for body in [
            format!(r#"{{"title": "Taken", "odd": {token}, "by": "ada"}}"#),
            format!("\u{feff}{{\"odd\": {token}, \"title\": \"Taken\", \"by\": \"ada\"}}"),
        ] {
            let problem = problem(409, &body);
            assert_eq!(problem.title.as_deref(), Some("Taken"), "{body}");
            assert_eq!(problem.extensions["by"], "ada");
            assert_eq!(problem.extensions["odd"], value);
            let sent = read(&relayed(problem));
            assert_eq!(sent, json!({"title": "Taken", "status": 409, "by": "ada", "odd": value}));
        }
    }
    // In a member that the RFC defines, in a name, and among the bytes.
    let of_the_rfc = problem(409, r#"{"detail": "a\ud800", "title": 1e400, "type": "urn:a"}"#);
    assert_eq!(of_the_rfc.detail.as_deref(), Some("a\u{fffd}"));
    assert_eq!((of_the_rfc.title, of_the_rfc.type_uri.as_deref()), (None, Some("urn:a")));
    let in_a_name = problem(409, r#"{"a\ud800": 1, "title": "t"}"#);
    assert_eq!(in_a_name.extensions["a\u{fffd}"], 1);
    let mut latin_1 = upstream(409, &[], "");
    *latin_1.body_mut() = b"{\"title\": \"Caf\xE9\", \"by\": \"ada\"}".to_vec();
    let latin_1 = Problem::try_from(latin_1).expect("a problem");
    assert_eq!(latin_1.title.as_deref(), Some("Caf\u{fffd}"));
    // What no reader could take is left out.
    let deep = format!(r#"{{"a": {}{}, "title": "t"}}"#, "[".repeat(10_000), "]".repeat(10_000));
    let deep = problem(409, &deep);
    assert_eq!((deep.title.as_deref(), deep.extensions.len()), (Some("t"), 0));
}

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
    assert!(std::error::Error::source(&broken).is_some());
    // The rules are those of any problem that is read.
    let unauthorized = upstream(401, &[("content-type", "application/json")], r#"{"title": "t"}"#);
    assert_eq!(relayed(Problem::from_json(unauthorized).expect("a problem")).status(), 502);
}

#[test]
fn the_problem_of_an_error_lost_its_headers_and_its_handle() {
    let error = HttpUnauthorized::with_detail("sign in")
        .challenge(Challenge::bearer())
        .challenge(Challenge::basic("staff"))
        .header(RETRY_AFTER, HeaderValue::from_static("7"))
        .caused_by("token 7f3a expired");
    let direct = error.to_problem_response::<String>();
    let response = relayed(Problem::of(&error).extension("trace", "b7"));
    assert_eq!(response.headers(), direct.headers());
    let challenges = response.headers().get_all(WWW_AUTHENTICATE).iter().count();
    assert_eq!(challenges, 2);
    assert_eq!(
        read(&response),
        json!({"title": "Unauthorized", "status": 401, "detail": "sign in", "trace": "b7"})
    );

    let handle = HttpErrorHandle::of(&response).expect("for the log");
    assert_eq!(handle.report().to_string(), error.report().to_string());
    assert_eq!(handle.report().to_string(), "sign in: token 7f3a expired");
    assert_eq!(handle.status(), 401);
    // Also one of the connection, which the status requires.
    let upgrade = genro_exceptions::HttpUpgradeRequired::new(HeaderValue::from_static("h2c"));
    let upgrade = relayed(Problem::of(&upgrade));
    assert_eq!((values(&upgrade, "upgrade").len(), values(&upgrade, "connection").len()), (1, 1));
    // One that was read, or made by hand, is itself what the log has.
    let response = relayed(problem(503, r#"{"title": "Down", "detail": "db"}"#));
    let handle = HttpErrorHandle::of(&response).expect("for the log");
    assert_eq!(handle.report().to_string(), "503 Down: db");
}

proptest! {
    #[test]
    fn every_float_is_relayed_digit_for_digit(number in any::<f64>().prop_filter("finite", |n| n.is_finite())) {
        for text in [format!("{number:?}"), format!("{number:e}"), format!("{number}")] {
            let body = format!(r#"{{"status":409,"a":{text}}}"#);
            let response = relayed(problem(409, &body));
            prop_assert_eq!(response.body(), &body);
        }
    }

    #[test]
    fn every_integer_is_relayed_digit_for_digit(number in "-?[1-9][0-9]{0,60}") {
        let body = format!(r#"{{"status":409,"a":{number}}}"#);
        let response = relayed(problem(409, &body));
        prop_assert_eq!(response.body(), &body);
    }

    #[test]
    fn any_text_of_json_tokens_is_a_problem_or_an_error(
        tokens in prop::collection::vec(prop::sample::select(vec![
            "\"", "\\", "\\u", "d800", "dc00", "\\ud83d\\ude00", "{", "}", "[", "]", ":", ",", "1e400",
            "-", "0.1", "e5", "null", "\"title\"", "\"a\"", " ", "é", "\u{feff}",
        ]), 0..24),
    ) {
        let body = format!(r#"{{"a": {}, "title": "t"}}"#, tokens.concat());
        for body in [body, tokens.concat()] {
            if let Ok(problem) = Problem::try_from(upstream(409, &[], &body)) {
                relayed(problem);
            }
        }
    }
}

/// `to_problem_response()` had no handle: a middleware that adds a trace id lost the error for the log.
#[test]
fn a_problem_response_of_a_borrowed_error_has_a_handle() {
    use genro_exceptions::{HttpBadGateway, HttpError as _, HttpErrorHandle, HttpUnauthorized};

    let error = HttpBadGateway::new().caused_by("connection reset");
    let response = error.to_problem_response::<String>();
    let handle = HttpErrorHandle::of(&response).expect("a handle");
    assert_eq!(handle.report().to_string(), error.report().to_string());
    assert_eq!(handle.status(), 502);
    assert!(!response.body().contains("reset"));
    let response = HttpUnauthorized::bearer().to_problem_response::<String>();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
}
