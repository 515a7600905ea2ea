//! Constructors and setters that would hide a function of a trait, or that a variant hides.

#![allow(non_camel_case_types, uncommon_codepoints)]

use genro_exceptions::HttpError;
use http::HeaderValue;

#[derive(Debug, HttpError)]
#[status(400)]
enum Mail {
    From(#[source] std::fmt::Error),
    Default,
    bad,
    文字 { id: u64 },
    r#match(u8),
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Message {
    #[header(FROM)]
    from: Option<HeaderValue>,
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Setters {
    #[header("x-status")]
    status: Option<u64>,
    #[header("x-code")]
    r#code: Option<u64>,
    #[header("x-id")]
    id: Option<u64>,
    #[header("x-detail")]
    detail: u64,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[http_error(skip(constructors))]
struct OwnSetters {
    #[header("x-status")]
    status: Option<u64>,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[http_error(skip(constructors))]
enum Skipped {
    From(u8),
    Default,
    bad,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Response {
    #[header("x-response")]
    to_response: Option<u8>,
}

fn main() {}
