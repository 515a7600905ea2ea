//! A letter beyond ASCII.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("CRÉDIT")]
struct OutOfCredit;

fn main() {}
