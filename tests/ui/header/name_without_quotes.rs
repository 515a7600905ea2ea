//! Header names without quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(retry_after, "120")]
struct Underscore;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(retry-after, "120")]
struct Dash;

fn main() {}
