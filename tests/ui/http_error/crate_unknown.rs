//! A path to nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate = exceptions)]
struct NotFound;

fn main() {}
