//! A literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error("expose")]
struct NotFound;

fn main() {}
