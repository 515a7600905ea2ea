//! No comma.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose skip(display))]
struct NotFound;

fn main() {}
