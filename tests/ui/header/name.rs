//! Invalid header names.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry after", "120")]
struct Space;

#[derive(Debug, HttpError)]
#[status(429)]
struct OnField {
    #[header("retry-after:")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header("", "120")]
struct Empty;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry-after: 120")]
struct NameAndValue;

fn main() {}
