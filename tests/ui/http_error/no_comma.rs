//! Options without a comma between them.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose skip(display))]
struct Nothing;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose = true)]
struct Value;

fn main() {}
