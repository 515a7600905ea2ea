//! No comma between name and value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry-after" "120")]
struct Nothing;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER = "120")]
struct Equals;

fn main() {}
