//! Where a framework differs from the table, and why it may.

use super::table::{INTERNAL, JSON, ROW, Row, VARY};

/// The rows of a framework in place of those of the same request.
pub(crate) const INSTEAD: &[(&str, Row)] = &[
    // Rocket 0.5 routes by the method too, so it finds nothing (RFC 9110 section 15.5.5).
    (
        "layer_of_rocket",
        Row {
            request: "POST /raise/fixed",
            headers: &[JSON, VARY],
            body: r#"{"error":{"status":404,"message":"Not Found"}}"#,
            log: "404 Not Found",
            ..ROW
        },
    ),
    // Whoever drops the body of an answer to HEAD has taken the text before the layer could read it.
    ("layer_of_poem", HEAD_WITHOUT_TEXT),
    ("layer_of_axum_around_the_router", HEAD_WITHOUT_TEXT),
    // Rocket catches a panic itself, and keeps the message.
    (
        "layer_of_rocket",
        Row {
            request: "GET /panic",
            status_line: INTERNAL,
            headers: &[JSON, VARY],
            body: r#"{"error":{"status":500,"message":"Internal Server Error"}}"#,
            log: "500 Internal Server Error",
            ..ROW
        },
    ),
];

const HEAD_WITHOUT_TEXT: Row = Row {
    request: "HEAD /foreign/text",
    status_line: "HTTP/1.1 409 Conflict",
    headers: &[JSON, VARY, ("x-kept", "1"), ("x-kept", "2")],
    body: r#"{"error":{"status":409,"message":"taken"}}"#,
    log: "409 Conflict",
    ..ROW
};

/// What a framework says of a request that it refuses, where that is not the reason phrase: framework, request, and text;
/// behind it, what is only for the log.
pub(crate) const TEXTS: &[(&str, &str, &str, &str)] = &[
    (
        "layer_of_actix_web",
        "POST /json",
        "Json deserialize error: expected ident at line 1 column 2",
        "",
    ),
    (
        "layer_of_axum",
        "POST /json",
        "Failed to parse the request body as JSON: expected ident at line 1 column 2",
        "",
    ),
    (
        "layer_of_axum_around_the_router",
        "POST /json",
        "Failed to parse the request body as JSON: expected ident at line 1 column 2",
        "",
    ),
    ("layer_of_hyper", "POST /json", "expected ident at line 1 column 2", ""),
    ("layer_of_poem", "GET /nowhere/at/all", "not found", ""),
    ("layer_of_poem", "HEAD /nowhere/at/all", "not found", ""),
    ("layer_of_poem", "POST /json", "parse error: expected ident at line 1 column 2", ""),
    ("layer_of_poem", "POST /raise/fixed", "method not allowed", ""),
    (
        "layer_of_salvo",
        "POST /json",
        "parse http data failed",
        ": serde json error: expected ident at line 1 column 2",
    ),
    (
        "layer_of_warp",
        "POST /json",
        "Request body deserialize error: expected ident at line 1 column 2",
        "",
    ),
    ("layer_of_warp", "POST /raise/fixed", "HTTP method not allowed", ""),
];
