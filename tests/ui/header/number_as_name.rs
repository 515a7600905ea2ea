//! A number as name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(120, "retry-after")]
struct Slow;

fn main() {}
