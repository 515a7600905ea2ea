//! A name without its key.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension("credit")]
    balance: u32,
}

fn main() {}
