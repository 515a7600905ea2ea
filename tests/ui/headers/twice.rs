//! Twice on a field.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    #[headers]
    headers: Headers,
}

fn main() {}
