//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[stauts(404)]
struct NotFound;

fn main() {}
