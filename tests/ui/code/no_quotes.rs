//! A code without quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(OUT_OF_CREDIT)]
struct OutOfCredit;

fn main() {}
