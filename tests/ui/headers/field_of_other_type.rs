//! Fields of types other than `Headers`.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct OfList {
    #[headers]
    headers: Vec<String>,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct OfMap {
    #[headers]
    headers: http::HeaderMap,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct OfOption {
    #[headers]
    headers: Option<Headers>,
}

fn main() {}
