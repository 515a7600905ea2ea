//! More than a name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "credit" "money")]
    balance: u32,
}

fn main() {}
