//! A control character.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT\0")]
struct OutOfCredit;

fn main() {}
