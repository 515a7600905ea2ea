//! `=` for parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status = 404]
struct NotFound;

fn main() {}
