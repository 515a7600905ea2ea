//! A number for a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(404)]
struct NotFound;

fn main() {}
