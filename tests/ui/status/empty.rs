//! Parentheses with nothing in them.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status()]
struct NotFound;

fn main() {}
