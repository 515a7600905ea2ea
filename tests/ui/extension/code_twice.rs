//! A member with the name of the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT")]
struct OutOfCredit {
    #[extension]
    code: u32,
}

fn main() {}
