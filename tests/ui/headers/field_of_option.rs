//! No headers at times.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    headers: Option<Headers>,
}

fn main() {}
