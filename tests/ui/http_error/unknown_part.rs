//! A part of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(debug))]
struct NotFound;

fn main() {}
