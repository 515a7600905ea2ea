//! A name without a value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER)]
struct Name;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry-after",)]
struct NameAndComma;

fn main() {}
