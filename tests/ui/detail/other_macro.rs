//! A macro call for a literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(format!("user {}", 7))]
struct NotFound;

fn main() {}
