//! Given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[status(410)]
struct NotFound;

fn main() {}
