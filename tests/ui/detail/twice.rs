//! Given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("not found")]
#[detail("gone")]
struct NotFound;

fn main() {}
