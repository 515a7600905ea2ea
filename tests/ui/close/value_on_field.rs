//! A fixed code on a field.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
struct Banned {
    #[close(1008)]
    code: CloseCode,
}

fn main() {}
