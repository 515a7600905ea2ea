//! A type without a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "")]
struct OutOfCredit;

fn main() {}
