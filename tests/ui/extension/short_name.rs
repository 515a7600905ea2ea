//! A name that is too short.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "b")]
    balance: u32,
}

fn main() {}
