//! Debug is missing.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
struct NotFound;

fn main() {}
