//! `crate` of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate)]
struct NotFound;

fn main() {}
