//! The key given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "credit", rename = "money")]
    balance: u32,
}

fn main() {}
