//! An expression that is not a `CloseCode`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(.code)]
struct Number {
    code: u16,
}

fn main() {}
