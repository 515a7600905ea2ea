//! Two values.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "120", "240")]
struct Slow;

fn main() {}
