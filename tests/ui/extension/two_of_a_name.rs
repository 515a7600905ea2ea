//! Two members of one name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    balance: u32,
    #[extension(rename = "balance")]
    credit: u32,
}

fn main() {}
