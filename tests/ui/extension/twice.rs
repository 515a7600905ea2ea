//! Given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    #[extension(rename = "credit")]
    balance: u32,
}

fn main() {}
