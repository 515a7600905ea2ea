//! Every answer of the quickstart, and the line it leaves in the log.

use crate::process::Quickstart;
use crate::wire::{Answer, ask, exchange, exchange_with};

/// The path of the file behind the 500.
const CANARY: &str = "/var/lib/notes-quickstart/archive.txt";

const TEXT: &str = "text/plain; charset=utf-8";
const AS_JSON: &str = "content-type: application/json\r\n";

/// An error response: the envelope, and further headers.
fn error(status: u16, headers: &[(&str, &str)], code: &str, message: &str) -> Answer {
    let body = format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#);
    Answer::typed(status, "application/json", headers, &body)
}

#[test]
fn what_goes_well_is_no_error_and_not_in_the_log() {
    let server = Quickstart::start();
    let read = ask("GET", &server.url("/notes/1"), None, "");
    assert_eq!(read, Answer::typed(200, TEXT, &[], "buy milk"));
    let deleted = exchange_with(
        &server.address,
        "DELETE /notes/1",
        "authorization: Bearer open-sesame\r\n",
        "",
    );
    assert_eq!(deleted, "HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(server.stop(), [""; 0]);
}

#[test]
fn each_error_is_an_answer_and_a_line_in_the_log() {
    let server = Quickstart::start();
    let challenge = ("www-authenticate", r#"Bearer realm="notes""#);
    let guess = Some("Bearer guess");
    let cases = [
        (
            ask("GET", &server.url("/notes/7"), None, ""),
            error(404, &[], "NOT_FOUND", "note 7 not found"),
            "GET /notes/7 404: note 7 not found",
        ),
        (
            ask("DELETE", &server.url("/notes/1"), None, ""),
            error(401, &[challenge], "TOKEN_MISSING", "a token is missing"),
            "DELETE /notes/1 401: a token is missing",
        ),
        (
            ask("DELETE", &server.url("/notes/1"), guess, ""),
            error(403, &[], "TOKEN_WRONG", "this token does not grant access"),
            "DELETE /notes/1 403: this token does not grant access",
        ),
    ];
    for (answer, expected, log) in cases {
        assert_eq!(answer, expected);
        assert_eq!(server.log_line(), log);
    }
}

#[test]
fn each_bad_note_is_an_answer_and_a_line_in_the_log() {
    let server = Quickstart::start();
    for (text, status, code, message) in [
        ("buy milk", "409 Conflict", "DUPLICATE", "note 1 already has this text"),
        (" ", "422 Unprocessable Entity", "INVALID", "text: must not be empty"),
    ] {
        let note = format!(r#"{{"text":"{text}"}}"#);
        let answer = exchange_with(&server.address, "POST /notes", AS_JSON, &note);
        let body = format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#);
        let length = body.len();
        assert_eq!(
            answer,
            format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
            )
        );
        let number = &status[..3];
        assert_eq!(server.log_line(), format!("POST /notes {number}: {message}"));
    }
}

#[test]
fn a_redirect_leads_to_what_was_made() {
    let server = Quickstart::start();
    let made = exchange_with(&server.address, "POST /notes", AS_JSON, r#"{"text":"make tea"}"#);
    assert_eq!(made, "HTTP/1.1 303 See Other\r\nlocation: /notes/2\r\ncontent-length: 0\r\n\r\n");
    let read = ask("GET", &server.url("/notes/2"), None, "");
    assert_eq!(read, Answer::typed(200, TEXT, &[], "make tea"));
    assert_eq!(server.stop(), [""; 0]);
}

#[test]
fn too_soon_says_how_long_to_wait() {
    let server = Quickstart::start();
    let url = server.url("/notes/1/mail");
    assert_eq!(ask("POST", &url, None, ""), Answer::expected(202, &[], ""));
    let mut refused = ask("POST", &url, None, "");
    let at = refused
        .headers
        .iter()
        .position(|(name, _)| name == "retry-after")
        .expect("a 429 of the quickstart has it");
    let (_, wait) = refused.headers.remove(at);
    assert!(matches!(wait.parse(), Ok(1..=60)), "{wait}");
    let text = "only one mail per minute is allowed";
    assert_eq!(refused, error(429, &[], "MAILED_JUST_NOW", text));
    assert_eq!(server.log_line(), format!("POST /notes/1/mail 429: {text}"));
}

#[test]
fn the_cause_of_a_500_is_in_the_log_and_nowhere_else() {
    let server = Quickstart::start();
    let answer = exchange(&server.address, "GET /archive");
    assert_eq!(
        answer,
        "HTTP/1.1 500 Internal Server Error\r\ncontent-type: application/json\r\ncontent-length: 67\r\n\r\n\
         {\"error\":{\"code\":\"ARCHIVE\",\"message\":\"the archive cannot be read\"}}"
    );
    let log = server.log_line();
    let start = format!("GET /archive 500: the archive cannot be read: {CANARY}: ");
    assert!(log.starts_with(&start), "{log}");
    assert_eq!(log.matches(CANARY).count(), 1, "{log}");
    assert_eq!(server.stop(), [""; 0]);
}

#[test]
fn no_answer_names_the_file() {
    let server = Quickstart::start();
    for request in [
        "GET /archive",
        "HEAD /archive",
        "POST /archive",
        "GET /archive/",
        "GET /notes/7",
        "GET /notes/archive",
        "GET /",
    ] {
        let answer = exchange(&server.address, request);
        assert!(!answer.contains("/var/lib"), "{request}: {answer}");
    }
}

#[test]
fn head_has_the_head_of_get_and_nothing_else() {
    let server = Quickstart::start();
    let get = exchange(&server.address, "GET /notes/7");
    let head = exchange(&server.address, "HEAD /notes/7");
    assert_eq!(
        head,
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: 59\r\n\r\n"
    );
    let body = r#"{"error":{"code":"NOT_FOUND","message":"note 7 not found"}}"#;
    assert_eq!(get, format!("{head}{body}"));
    assert_eq!(server.log_line(), "GET /notes/7 404: note 7 not found");
    assert_eq!(server.log_line(), "HEAD /notes/7 404: note 7 not found");
}
