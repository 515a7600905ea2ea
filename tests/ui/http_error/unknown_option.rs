//! An option of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(rename = "x")]
struct NotFound;

fn main() {}
