//! The part without `skip`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(constructors)]
struct NotFound;

fn main() {}
