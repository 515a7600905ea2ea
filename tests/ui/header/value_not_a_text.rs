//! Something other than a string literal as the value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, 120)]
struct Number;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, -1)]
struct Negative;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, WAIT)]
struct Constant;

const WAIT: &str = "120";

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, seconds)]
struct Field {
    seconds: u64,
}

fn main() {}
