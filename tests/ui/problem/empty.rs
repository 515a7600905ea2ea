//! Parentheses with nothing in them.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem()]
struct OutOfCredit;

fn main() {}
