//! The rows of a service with an `ErrorLayer`: what must be on the wire, and what its hook must hear.

/// A request, the literal answer, and what the hook hears.
pub(crate) struct Row {
    /// Method and path.
    pub(crate) request: &'static str,
    pub(crate) accept: &'static str,
    /// Sent as JSON, if it is not empty.
    pub(crate) content: &'static str,
    pub(crate) status_line: &'static str,
    /// Sorted by name, lines of one name in their order; but for the length, which follows from the body.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    /// That of the same GET, for a HEAD. `{text}` is what the framework says: the reason phrase, or what [`TEXTS`](super::exceptions::TEXTS) has.
    pub(crate) body: &'static str,
    /// Status and report; nothing if it is empty.
    pub(crate) log: &'static str,
    /// The level of the event, where the status does not decide.
    pub(crate) level: &'static str,
}

pub(super) const ROW: Row = Row {
    request: "",
    accept: "",
    content: "",
    status_line: "HTTP/1.1 404 Not Found",
    headers: &[],
    body: "",
    log: "",
    level: "",
};

pub(super) const JSON: (&str, &str) = ("content-type", "application/json");
pub(super) const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");
pub(super) const VARY: (&str, &str) = ("vary", "accept");

/// The answer to it has no length, unless the framework has declared that of the lost body.
pub(super) const LOST: &str = "HEAD /foreign/lost";

pub(super) const INTERNAL: &str = "HTTP/1.1 500 Internal Server Error";

/// The answers that errors of the service make.
pub(super) const RAISED: &[Row] = &[
    // Declared and ready ones.
    Row {
        request: "GET /raise/fixed",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"no such page"}}"#,
        log: "404 no such page",
        ..ROW
    },
    Row {
        request: "GET /raise/traced",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"no such page"}}"#,
        log: "404 no such page",
        ..ROW
    },
    Row {
        request: "HEAD /raise/interpolated",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":404,"message":"no user «Zoë 蛇» ✓"}}"#,
        log: "404 no user «Zoë 蛇» ✓",
        ..ROW
    },
    Row {
        request: "GET /raise/challenges",
        status_line: "HTTP/1.1 401 Unauthorized",
        headers: &[
            JSON,
            VARY,
            ("www-authenticate", "Basic realm=\"staff\""),
            ("www-authenticate", "Bearer"),
        ],
        body: r#"{"error":{"status":401,"message":"Unauthorized"}}"#,
        log: "401 Unauthorized",
        ..ROW
    },
    Row {
        request: "GET /raise/throttled",
        status_line: "HTTP/1.1 429 Too Many Requests",
        headers: &[JSON, ("retry-after", "0"), VARY],
        body: r#"{"error":{"status":429,"message":"Too many requests"}}"#,
        log: "429 Too many requests",
        ..ROW
    },
    Row {
        request: "GET /raise/abandoned",
        status_line: "HTTP/1.1 503 Service Unavailable",
        headers: &[JSON, ("retry-after", "1"), VARY],
        body: r#"{"error":{"status":503,"message":"the shop is closed"}}"#,
        log: "503 the shop is closed",
        ..ROW
    },
    Row {
        request: "GET /raise/canary",
        status_line: INTERNAL,
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":500,"message":"the archive cannot be read"}}"#,
        log: "500 the archive cannot be read: {canary}",
        ..ROW
    },
    Row {
        request: "GET /raise/cookies",
        status_line: "HTTP/1.1 403 Forbidden",
        headers: &[
            JSON,
            ("set-cookie", "session=; Max-Age=0"),
            ("set-cookie", "seen=1; Path=/"),
            VARY,
        ],
        body: r#"{"error":{"status":403,"message":"Forbidden"}}"#,
        log: "403 Forbidden",
        level: "WARN",
        ..ROW
    },
    // Their own forms, and one that fails.
    Row {
        request: "GET /raise/over",
        status_line: "HTTP/1.1 410 Gone",
        headers: &[PROBLEM, VARY],
        body: r#"{"title":"Gone","status":410}"#,
        log: "410 ",
        ..ROW
    },
    Row {
        request: "GET /raise/over",
        accept: "application/json;q=0.1, text/html;q=0.2, image/*",
        status_line: "HTTP/1.1 410 Gone",
        headers: &[HTML, VARY],
        body: "<h1>Gone</h1>",
        log: "410 ",
        ..ROW
    },
    Row {
        request: "GET /raise/taken",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[HTML, VARY],
        body: "<h1>Conflict</h1>",
        log: "409 the name is taken",
        ..ROW
    },
    Row {
        request: "HEAD /raise/taken",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[HTML, VARY],
        body: "<h1>Conflict</h1>",
        log: "409 the name is taken",
        ..ROW
    },
    Row {
        request: "GET /raise/taken",
        accept: "application/*",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":409,"code":"TAKEN","message":"the name is taken"}}"#,
        log: "409 the name is taken",
        ..ROW
    },
    Row {
        request: "GET /raise/problem",
        status_line: "HTTP/1.1 422 Unprocessable Entity",
        headers: &[PROBLEM],
        body: r#"{"title":"Not today"}"#,
        log: r#"422 {"title":"Not today"}"#,
        ..ROW
    },
    Row {
        request: "GET /raise/unwritable",
        status_line: INTERNAL,
        headers: &[JSON, VARY],
        body: r#"{"error":{"status":500,"message":"Internal Server Error"}}"#,
        log: "500 a member cannot be written as JSON: `done`: key must be a string: already done: {canary}",
        ..ROW
    },
    // No errors to a client.
    Row {
        request: "GET /raise/found",
        status_line: "HTTP/1.1 302 Found",
        headers: &[("location", "/stra%C3%9Fe?q=%C3%A9#h%C3%B6he")],
        ..ROW
    },
    Row {
        request: "GET /raise/not_modified",
        status_line: "HTTP/1.1 304 Not Modified",
        headers: &[("etag", "\"7\"")],
        ..ROW
    },
    Row {
        request: "GET /foreign/upgrade",
        status_line: "HTTP/1.1 101 Switching Protocols",
        headers: &[("upgrade", "echo")],
        ..ROW
    },
];

/// Responses whose body has no end, which pass as they are: path, status line, content type.
pub(crate) const STREAMS: [(&str, &str); 2] = [
    ("/foreign/events", "HTTP/1.1 200 OK"),
    ("/foreign/events_of_an_error", "HTTP/1.1 503 Service Unavailable"),
];
