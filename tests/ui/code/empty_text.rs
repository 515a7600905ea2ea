//! A code without a letter.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("")]
struct OutOfCredit;

fn main() {}
