//! A member, without the feature.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct OutOfCredit {
    #[extension]
    balance: u32,
}

fn main() {}
