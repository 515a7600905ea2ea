//! Beside an extension.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    #[extension]
    account: String,
}

fn main() {}
