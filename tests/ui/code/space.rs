//! A space in the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT OF CREDIT")]
struct OutOfCredit;

fn main() {}
