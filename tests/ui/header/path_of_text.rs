//! A constant that is no `HeaderName`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(self::WAIT, "120")]
struct Slow;

const WAIT: &str = "retry-after";

fn main() {}
