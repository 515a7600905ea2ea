//! The error responses that the quickstart does not create itself: those of the router, of extractors, of a panic and of
//! another library. Each has the envelope.

use crate::process::Quickstart;
use crate::wire::{exchange, exchange_with};

/// The response, as it is on the wire. `headers` are further header lines, each with its end.
fn response(status: &str, headers: &str, message: &str) -> String {
    let body = format!(r#"{{"error":{{"code":null,"message":"{message}"}}}}"#);
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

#[test]
fn what_the_router_refuses_has_the_envelope() {
    let server = Quickstart::start();
    for (request, status, headers, phrase) in [
        ("GET /nowhere", "404 Not Found", "", "Not Found"),
        ("POST /", "404 Not Found", "", "Not Found"),
        ("GET /notes/1/", "404 Not Found", "", "Not Found"),
        (
            "PUT /notes/1",
            "405 Method Not Allowed",
            "allow: GET,HEAD,DELETE\r\n",
            "Method Not Allowed",
        ),
        ("DELETE /notes", "405 Method Not Allowed", "allow: POST\r\n", "Method Not Allowed"),
    ] {
        let answer = exchange(&server.address, request);
        assert_eq!(answer, response(status, headers, phrase), "{request}");
        let number = &status[..3];
        assert_eq!(server.log_line(), format!("{request} {number}: {phrase}"));
    }
}

#[test]
fn what_an_extractor_refuses_has_the_envelope() {
    const AS_JSON: &str = "content-type: application/json\r\n";
    const TOKEN: &str = "authorization: Bearer open-sesame\r\n";
    const BROKEN: &str = "Failed to parse the request body as JSON: text: \
                          EOF while parsing a value at line 1 column 8";
    const NO_TEXT: &str = "Failed to deserialize the JSON body into the target type: \
                           missing field `text` at line 1 column 2";
    const NOT_JSON: &str = "Expected request with `Content-Type: application/json`";
    const NO_NUMBER: &str = "Invalid URL: Cannot parse `seven` to a `u64`";
    const NO_UPGRADE: &str = "Connection header did not include 'upgrade'";

    let server = Quickstart::start();
    for (request, headers, content, status, message) in [
        ("POST /notes", AS_JSON, r#"{"text":"#, "400 Bad Request", BROKEN),
        ("POST /notes", AS_JSON, "{}", "422 Unprocessable Entity", NO_TEXT),
        ("POST /notes", "", r#"{"text":"tea"}"#, "415 Unsupported Media Type", NOT_JSON),
        (
            "POST /notes",
            "content-type: text/plain\r\n",
            "tea",
            "415 Unsupported Media Type",
            NOT_JSON,
        ),
        ("GET /notes/seven", "", "", "400 Bad Request", NO_NUMBER),
        ("GET /notes/1/live", TOKEN, "", "400 Bad Request", NO_UPGRADE),
    ] {
        let answer = exchange_with(&server.address, request, headers, content);
        assert_eq!(answer, response(status, "", message), "{request} {content}");
        let number = &status[..3];
        assert_eq!(server.log_line(), format!("{request} {number}: {message}"));
    }
}

#[test]
fn a_panic_and_a_foreign_500_have_the_envelope_and_their_texts_stay_in_the_log() {
    let server = Quickstart::start();
    let expected = response("500 Internal Server Error", "", "Internal Server Error");
    for (path, log) in [
        ("/backup", "GET /backup 500: no connection to backup@10.0.0.7"),
        ("/export", "GET /export 500: the handler panicked: the export is not written yet"),
    ] {
        assert_eq!(exchange(&server.address, &format!("GET {path}")), expected);
        // The standard library writes some lines about a panic before.
        while server.log_line() != log {}
    }
    // The service has survived.
    assert!(exchange(&server.address, "GET /notes/1").ends_with("buy milk"));
}
