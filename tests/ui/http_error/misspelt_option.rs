//! An option misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(exposed)]
struct NotFound;

fn main() {}
