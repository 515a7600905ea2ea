//! The rows of answers that no error of ours has made.

use super::table::{HTML, INTERNAL, JSON, LOST, ROW, Row, VARY};

/// The answer to a request whose text the layer cannot read.
const UNREADABLE: Row = Row {
    status_line: "HTTP/1.1 400 Bad Request",
    headers: &[JSON, VARY],
    body: r#"{"error":{"status":400,"message":"Bad Request"}}"#,
    log: "400 Bad Request",
    ..ROW
};

pub(super) const FOREIGN: &[Row] = &[
    // What the framework makes by itself.
    Row {
        request: "GET /nowhere/at/all",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"{text}"}}"#,
        log: "404 {text}",
        ..ROW
    },
    Row {
        request: "GET /nowhere/at/all",
        accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        headers: &[HTML, VARY],
        body: "<h1>Not Found</h1>",
        log: "404 {text}",
        ..ROW
    },
    Row {
        request: "HEAD /nowhere/at/all",
        accept: "text/html;q=0, \"garbage",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"{text}"}}"#,
        log: "404 {text}",
        ..ROW
    },
    Row {
        request: "POST /raise/fixed",
        status_line: "HTTP/1.1 405 Method Not Allowed",
        headers: &[("allow", "GET,HEAD"), JSON, VARY],
        body: r#"{"error":{"status":405,"message":"{text}"}}"#,
        log: "405 {text}",
        ..ROW
    },
    Row {
        request: "POST /json",
        content: "no JSON",
        status_line: "HTTP/1.1 400 Bad Request",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":400,"message":"{text}"}}"#,
        log: "400 {text}{more}",
        ..ROW
    },
    Row {
        request: "GET /panic",
        status_line: INTERNAL,
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":500,"message":"Internal Server Error"}}"#,
        log: "500 the handler panicked: {canary}",
        ..ROW
    },
    Row {
        request: "GET /slow",
        status_line: "HTTP/1.1 504 Gateway Timeout",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":504,"message":"Gateway Timeout"}}"#,
        log: "504 Gateway Timeout",
        ..ROW
    },
    // What another library makes.
    Row {
        request: "GET /foreign/text",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[JSON, VARY, ("x-kept", "1"), ("x-kept", "2")],
        body: r#"{"error":{"status":409,"message":"taken"}}"#,
        log: "409 taken",
        ..ROW
    },
    Row {
        request: "HEAD /foreign/text",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[JSON, VARY, ("x-kept", "1"), ("x-kept", "2")],
        body: r#"{"error":{"status":409,"message":"taken"}}"#,
        log: "409 taken",
        ..ROW
    },
    // The text, if there was one, is lost, and so is the length of it (RFC 9110 section 8.6).
    Row {
        request: LOST,
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"Not Found"}}"#,
        log: "404 Not Found",
        ..ROW
    },
    Row {
        request: "GET /foreign/secret",
        status_line: INTERNAL,
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":500,"message":"Internal Server Error"}}"#,
        log: "500 {canary}",
        ..ROW
    },
    Row { request: "GET /foreign/coded", ..UNREADABLE },
    Row { request: "GET /foreign/unready", ..UNREADABLE },
    Row { request: "GET /foreign/lying", ..UNREADABLE },
    Row { request: "GET /foreign/latin_1", ..UNREADABLE },
    Row { request: "GET /foreign/long", ..UNREADABLE },
    Row {
        request: "GET /foreign/html",
        headers: &[("content-type", "text/html")],
        body: "<p>not here",
        log: "404 Not Found",
        ..ROW
    },
    Row {
        request: "GET /foreign/json",
        accept: "text/html",
        status_line: "HTTP/1.1 503 Service Unavailable",
        headers: &[("content-type", "application/json"), ("etag", "\"1\"")],
        body: "{}",
        log: "503 Service Unavailable",
        ..ROW
    },
];
