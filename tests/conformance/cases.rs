//! The table: what is raised, and what must be on the wire then, in every framework.

use std::io;
use std::time::Duration;

use genro_exceptions::{
    Challenge, HttpError, HttpException, HttpTooManyRequests, HttpUnauthorized, Redirect,
};
use http::{HeaderName, HeaderValue, StatusCode};

/// What only the log may read.
pub(crate) const CANARY: &str = "/var/lib/canary-7f3a is gone";

/// Every way an error of one service comes about: declared here, a ready type, a redirect, any other.
#[derive(Debug, HttpError)]
pub(crate) enum ApiError {
    #[status(404)]
    #[detail("no such page")]
    NoSuchPage,

    #[status(404)]
    #[detail("no user «{name}» ✓")]
    NoSuchUser { name: &'static str },

    #[transparent]
    Unauthorized(HttpUnauthorized),

    #[transparent]
    Throttled(HttpTooManyRequests),

    #[status(500)]
    #[detail("the archive cannot be read")]
    Archive {
        #[source]
        cause: io::Error,
    },

    #[transparent]
    Elsewhere(Redirect),

    #[transparent]
    Any(HttpException),

    #[status(422)]
    #[header(CONTENT_TYPE, "application/problem+json")]
    #[detail("{{\"title\":\"{title}\"}}")]
    Problem { title: &'static str },

    #[status(403)]
    #[header(SET_COOKIE, "session=; Max-Age=0")]
    #[header(SET_COOKIE, "seen=1; Path=/")]
    Cookies,
}

/// Fails in the way of that name.
pub(crate) fn raise(name: &str) -> Result<String, ApiError> {
    let any = |status| ApiError::any(HttpException::new(status));
    Err(match name {
        "fixed" => ApiError::no_such_page(),
        "interpolated" => ApiError::no_such_user("Zoë 蛇"),
        "challenges" => ApiError::unauthorized(
            HttpUnauthorized::new()
                .challenge(Challenge::basic("staff"))
                .header(http::header::WWW_AUTHENTICATE, Challenge::bearer().into()),
        ),
        "throttled" => ApiError::throttled(HttpTooManyRequests::new().retry_after(Duration::ZERO)),
        "canary" => ApiError::archive(io::Error::other(CANARY)),
        "found" => ApiError::elsewhere(Redirect::found("/straße?q=é#höhe")),
        "permanent" => ApiError::elsewhere(Redirect::permanent("https://example.com/日本#top")),
        "no_content" => any(StatusCode::NO_CONTENT),
        "reset_content" => any(StatusCode::RESET_CONTENT),
        "not_modified" => ApiError::any(
            HttpException::new(StatusCode::NOT_MODIFIED)
                .header(http::header::ETAG, HeaderValue::from_static("\"7\"")),
        ),
        "problem" => ApiError::problem("Not today"),
        "cookies" => ApiError::cookies(),
        "silent" => ApiError::any(HttpException::with_detail(StatusCode::GONE, "")),
        "opaque" => ApiError::any(HttpException::new(StatusCode::CONFLICT).header(
            HeaderName::from_static("x-note"),
            "é".parse().expect("text"),
        )),
        other => unreachable!("no case is called {other}"),
    })
}

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
        name: "canary",
        status_line: "HTTP/1.1 500 Internal Server Error",
        headers: &[("content-length", "26"), TEXT],
        body: "the archive cannot be read",
    },
    Case {
        method: "GET",
        name: "found",
        status_line: "HTTP/1.1 302 Found",
        headers: &[
            ("content-length", "0"),
            ("location", "/stra%C3%9Fe?q=%C3%A9#h%C3%B6he"),
        ],
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
        method: "GET",
        name: "problem",
        status_line: "HTTP/1.1 422 Unprocessable Entity",
        headers: &[
            ("content-length", "21"),
            ("content-type", "application/problem+json"),
        ],
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
        headers: &[("content-length", "0"), TEXT],
        body: "",
    },
    Case {
        method: "GET",
        name: "opaque",
        status_line: "HTTP/1.1 409 Conflict",
        headers: &[("content-length", "8"), TEXT, ("x-note", "é")],
        body: "Conflict",
    },
];
