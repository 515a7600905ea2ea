//! Display and Error are left out and missing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(display, error))]
struct NotFound;

fn main() {}
