//! A path to nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(http::header::RETRY_AFTR, "120")]
struct Slow;

fn main() {}
