//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_eror(expose)]
struct NotFound;

fn main() {}
