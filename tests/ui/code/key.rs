//! A key before the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(name = "OUT_OF_CREDIT")]
struct OutOfCredit;

fn main() {}
