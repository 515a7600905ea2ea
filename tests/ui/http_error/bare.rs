//! No options.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error]
struct NotFound;

fn main() {}
