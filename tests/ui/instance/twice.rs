//! Given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    #[instance]
    account: String,
}

fn main() {}
