//! On the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[instance]
struct OutOfCredit {
    account: String,
}

fn main() {}
