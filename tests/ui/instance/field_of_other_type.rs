//! Fields of types that are not text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OfNumber {
    #[instance]
    account: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OfOption {
    #[instance]
    account: Option<u32>,
}

fn main() {}
