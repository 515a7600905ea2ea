//! On the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[extension]
struct OutOfCredit {
    balance: u32,
}

fn main() {}
