//! Two numbers.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404, 410)]
struct NotFound;

fn main() {}
