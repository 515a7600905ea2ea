//! What of a problem goes to the client: status, headers, details, references.

use genro_exceptions::{
    Challenge, HttpError, HttpErrorHandle, HttpException, HttpUnauthorized, Problem,
};
use http::StatusCode;
use http::header::{HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use serde_json::{Value, json};

use super::{problem, relayed, upstream, values};
use crate::problem_schema::read;

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
