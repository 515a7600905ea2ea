//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detial("not found")]
struct NotFound;

fn main() {}
