//! A success by name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(OK)]
struct NotFound;

fn main() {}
