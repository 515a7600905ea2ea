//! A constant as value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, WAIT)]
struct Slow;

const WAIT: &str = "120";

fn main() {}
