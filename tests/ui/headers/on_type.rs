//! On the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[headers]
struct Slow;

fn main() {}
