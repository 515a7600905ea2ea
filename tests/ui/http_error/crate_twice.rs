//! An option twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate = genro_exceptions, crate = genro_exceptions)]
struct NotFound;

fn main() {}
