//! Below every status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(0)]
struct NotFound;

fn main() {}
