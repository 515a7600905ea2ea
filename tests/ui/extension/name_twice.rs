//! Two members of the same name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct TwoFields {
    #[extension]
    balance: u32,
    #[extension(rename = "balance")]
    credit: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT")]
struct OutOfCredit {
    #[extension]
    code: u32,
}

fn main() {}
