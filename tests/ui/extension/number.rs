//! A number as the name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = 7)]
    balance: u32,
}

fn main() {}
