//! A line break behind the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT\n")]
struct OutOfCredit;

fn main() {}
