//! A part misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(constructor))]
struct NotFound;

fn main() {}
