//! A struct without a status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[detail("not found")]
struct NotFound;

fn main() {}
