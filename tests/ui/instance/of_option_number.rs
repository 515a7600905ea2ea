//! A number that may be absent.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    account: Option<u32>,
}

fn main() {}
