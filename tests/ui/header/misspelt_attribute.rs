//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[haeder(RETRY_AFTER, "120")]
struct Slow;

fn main() {}
