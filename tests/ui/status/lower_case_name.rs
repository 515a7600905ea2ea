//! The name in lower case.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(not_found)]
struct NotFound;

fn main() {}
