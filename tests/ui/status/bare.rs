//! No value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status]
struct NotFound;

fn main() {}
