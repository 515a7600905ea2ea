//! `=` for the comma.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER = "120")]
struct Slow;

fn main() {}
