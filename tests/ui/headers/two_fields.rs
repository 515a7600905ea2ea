//! In two fields.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    first: Headers,
    #[headers]
    second: Headers,
}

fn main() {}
