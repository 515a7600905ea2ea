//! No comma.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry-after" "120")]
struct Slow;

fn main() {}
