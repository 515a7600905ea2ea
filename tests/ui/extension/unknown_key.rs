//! A key that does not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(name = "credit")]
    balance: u32,
}

fn main() {}
