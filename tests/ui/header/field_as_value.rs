//! A field as value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, .seconds)]
struct Slow {
    seconds: u64,
}

fn main() {}
