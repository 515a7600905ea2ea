//! Attributes above the derive that reads them.

use genro_exceptions::HttpError;

#[status(404)]
#[derive(Debug, HttpError)]
struct NotFound;

fn main() {}
