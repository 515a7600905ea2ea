//! A type that is no URI reference.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "https://example.com/out of credit")]
struct OutOfCredit;

fn main() {}
