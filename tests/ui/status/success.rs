//! A success.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(200)]
struct NotFound;

fn main() {}
