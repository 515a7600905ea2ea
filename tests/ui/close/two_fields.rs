//! In two fields.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
struct Banned {
    #[close]
    first: CloseCode,
    #[close]
    second: CloseCode,
}

fn main() {}
