//! Fields of types other than `StatusCode`.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct OfNumber {
    #[status]
    status: u16,
}

#[derive(Debug, HttpError)]
struct OfOption {
    #[status]
    status: Option<StatusCode>,
}

#[derive(Debug, HttpError)]
struct OfText {
    #[status]
    status: String,
}

fn main() {}
