//! A type with the name of the trait.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct HttpError;

fn main() {}
