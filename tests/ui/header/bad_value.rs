//! A value with a line break.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "120\r\nset-cookie: a=b")]
struct Slow;

fn main() {}
