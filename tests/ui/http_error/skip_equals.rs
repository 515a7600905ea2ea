//! `=` for parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip = constructors)]
struct NotFound;

fn main() {}
