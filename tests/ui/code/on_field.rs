//! On a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct OutOfCredit {
    #[code("OUT_OF_CREDIT")]
    balance: u32,
}

fn main() {}
