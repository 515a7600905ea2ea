//! The key misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(renmae = "credit")]
    balance: u32,
}

fn main() {}
