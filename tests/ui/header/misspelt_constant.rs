//! A letter is missing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTR, "120")]
struct Slow;

fn main() {}
