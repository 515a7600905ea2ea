//! On a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct OutOfCredit {
    #[problem]
    balance: u32,
}

fn main() {}
