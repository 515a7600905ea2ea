//! Fixed and in a field.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008)]
struct Banned {
    #[close]
    code: CloseCode,
}

fn main() {}
