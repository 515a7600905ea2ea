//! A value of a word.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose = true)]
struct NotFound;

fn main() {}
