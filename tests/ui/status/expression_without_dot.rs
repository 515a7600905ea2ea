//! An expression in which the dot before the field is missing.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(kind.status())]
struct Named {
    kind: Kind,
}

#[derive(Debug, HttpError)]
#[status(0.status())]
struct Unnamed(Kind);

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, wait.as_secs())]
struct Wait {
    wait: std::time::Duration,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[close(code.close())]
#[code(code.to_string())]
struct Code {
    code: u8,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[code(name)]
#[header("x-name", name)]
struct Name {
    name: http::HeaderValue,
}

#[derive(Debug, HttpError)]
#[status(status_of())]
struct NoField;

#[derive(Debug, HttpError)]
#[status(kind as u8 + .other)]
struct Before {
    kind: u8,
    other: u8,
}

fn status_of() -> StatusCode {
    StatusCode::CONFLICT
}

#[derive(Debug)]
struct Kind;

fn main() {}
