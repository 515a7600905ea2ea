//! More than any integer holds.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(99999999999999999999999999)]
struct NotFound;

fn main() {}
