//! A name without quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(retry_after, "120")]
struct Slow;

fn main() {}
