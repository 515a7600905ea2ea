//! The table: what must be on the wire, in every framework.

/// One request and the literal answer.
pub(crate) struct Case {
    pub(crate) method: &'static str,
    pub(crate) name: &'static str,
    pub(crate) status_line: &'static str,
    /// Sorted by name; lines of one name in their order.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) body: &'static str,
}

const TEXT: (&str, &str) = ("content-type", "text/plain; charset=utf-8");
const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");

pub(crate) const CASES: &[Case] = &[
    Case {
        method: "GET",
        name: "fixed",
        status_line: "HTTP/1.1 404 Not Found",
        headers: &[("content-length", "12"), TEXT],
        body: "no such page",
    },
    Case {
        method: "GET",
        name: "interpolated",
        status_line: "HTTP/1.1 404 Not Found",
        headers: &[("content-length", "24"), TEXT],
        body: "no user «Zoë 蛇» ✓",
    },
    Case {
        method: "HEAD",
        name: "interpolated",
        status_line: "HTTP/1.1 404 Not Found",
        headers: &[("content-length", "24"), TEXT],
        body: "",
    },
    Case {
        method: "GET",
        name: "challenges",
        status_line: "HTTP/1.1 401 Unauthorized",
        headers: &[
            ("content-length", "12"),
            TEXT,
            ("www-authenticate", "Basic realm=\"staff\""),
            ("www-authenticate", "Bearer"),
        ],
        body: "Unauthorized",
    },
    Case {
        method: "GET",
        name: "throttled",
        status_line: "HTTP/1.1 429 Too Many Requests",
        headers: &[("content-length", "17"), TEXT, ("retry-after", "0")],
        body: "Too many requests",
    },
    Case {
        method: "GET",
        name: "abandoned",
        status_line: "HTTP/1.1 503 Service Unavailable",
        headers: &[("content-length", "18"), TEXT, ("retry-after", "1")],
        body: "the shop is closed",
    },
    Case {
        method: "GET",
        name: "canary",
        status_line: "HTTP/1.1 500 Internal Server Error",
        headers: &[("content-length", "26"), TEXT],
        body: "the archive cannot be read",
    },
    Case {
        method: "GET",
        name: "found",
        status_line: "HTTP/1.1 302 Found",
        headers: &[("content-length", "0"), ("location", "/stra%C3%9Fe?q=%C3%A9#h%C3%B6he")],
        body: "",
    },
    Case {
        method: "GET",
        name: "permanent",
        status_line: "HTTP/1.1 308 Permanent Redirect",
        headers: &[
            ("content-length", "0"),
            ("location", "https://example.com/%E6%97%A5%E6%9C%AC#top"),
        ],
        body: "",
    },
    Case {
        method: "GET",
        name: "no_content",
        status_line: "HTTP/1.1 204 No Content",
        headers: &[],
        body: "",
    },
    Case {
        method: "HEAD",
        name: "no_content",
        status_line: "HTTP/1.1 204 No Content",
        headers: &[],
        body: "",
    },
    Case {
        method: "GET",
        name: "reset_content",
        status_line: "HTTP/1.1 205 Reset Content",
        headers: &[("content-length", "0")],
        body: "",
    },
    Case {
        method: "GET",
        name: "not_modified",
        status_line: "HTTP/1.1 304 Not Modified",
        headers: &[("etag", "\"7\"")],
        body: "",
    },
    Case {
        method: "HEAD",
        name: "not_modified",
        status_line: "HTTP/1.1 304 Not Modified",
        headers: &[("etag", "\"7\"")],
        body: "",
    },
    Case {
        method: "GET",
        name: "problem",
        status_line: "HTTP/1.1 422 Unprocessable Entity",
        headers: &[("content-length", "21"), ("content-type", "application/problem+json")],
        body: "{\"title\":\"Not today\"}",
    },
    Case {
        method: "GET",
        name: "cookies",
        status_line: "HTTP/1.1 403 Forbidden",
        headers: &[
            ("content-length", "9"),
            TEXT,
            ("set-cookie", "session=; Max-Age=0"),
            ("set-cookie", "seen=1; Path=/"),
        ],
        body: "Forbidden",
    },
    Case {
        method: "GET",
        name: "silent",
        status_line: "HTTP/1.1 410 Gone",
        headers: &[("content-length", "0")],
        body: "",
    },
    Case {
        method: "GET",
        name: "opaque",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[("content-length", "8"), TEXT, ("x-note", "é")],
        body: "Conflict",
    },
    Case {
        method: "GET",
        name: "out_of_credit",
        status_line: "HTTP/1.1 403 Forbidden",
        headers: &[("content-length", "279"), PROBLEM, ("retry-after", "60")],
        body: r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"detail":"«Zoë \"蛇\"» has 30, but that costs 50.","instance":"/account/12345/msgs/abc","code":"OUT_OF_CREDIT","balance":30,"accounts":["/account/12345","/account/67890"]}"#,
    },
    Case {
        method: "HEAD",
        name: "out_of_credit",
        status_line: "HTTP/1.1 403 Forbidden",
        headers: &[("content-length", "279"), PROBLEM, ("retry-after", "60")],
        body: "",
    },
    Case {
        method: "GET",
        name: "taken",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[("content-length", "17"), HTML],
        body: "<h1>Conflict</h1>",
    },
    Case {
        method: "GET",
        name: "over",
        status_line: "HTTP/1.1 410 Gone",
        headers: &[("content-length", "29"), PROBLEM],
        body: r#"{"title":"Gone","status":410}"#,
    },
    Case {
        method: "GET",
        name: "problem_of_a_5xx",
        status_line: "HTTP/1.1 503 Service Unavailable",
        headers: &[("content-length", "74"), PROBLEM],
        body: r#"{"title":"Service Unavailable","status":503,"detail":"the bank is closed"}"#,
    },
    Case {
        method: "GET",
        name: "invalid",
        status_line: "HTTP/1.1 422 Unprocessable Entity",
        headers: &[("content-length", "225"), PROBLEM],
        body: r##"{"title":"Unprocessable Content","status":422,"detail":"the request is not valid","errors":[{"detail":"must be a positive integer","pointer":"#/age"},{"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##,
    },
    Case {
        method: "GET",
        name: "relayed",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[("content-length", "44"), PROBLEM],
        body: r#"{"title":"Conflict","status":409,"by":"ada"}"#,
    },
    Case {
        method: "GET",
        name: "unwritable",
        status_line: "HTTP/1.1 500 Internal Server Error",
        headers: &[("content-length", "21"), TEXT],
        body: "Internal Server Error",
    },
];
