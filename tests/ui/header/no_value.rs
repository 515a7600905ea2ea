//! No value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER)]
struct Slow;

fn main() {}
