//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[coed("OUT_OF_CREDIT")]
struct OutOfCredit;

fn main() {}
