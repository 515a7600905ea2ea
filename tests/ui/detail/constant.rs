//! A constant for a literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(TEXT)]
struct NotFound;

const TEXT: &str = "not found";

fn main() {}
