//! In two fields.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    account: String,
    #[instance]
    other: String,
}

fn main() {}
