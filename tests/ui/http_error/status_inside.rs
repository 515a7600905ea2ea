//! The status inside.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(status = 404)]
struct NotFound;

fn main() {}
