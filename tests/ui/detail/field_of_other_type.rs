//! Fields of types that are not text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct OfNumber {
    #[detail]
    id: u32,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct OfOption {
    #[detail]
    text: Option<String>,
}

fn main() {}
