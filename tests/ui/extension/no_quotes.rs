//! A name without quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = credit)]
    balance: u32,
}

fn main() {}
