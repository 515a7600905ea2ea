//! A field whose name does not start with a letter.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    _balance: u32,
}

fn main() {}
