//! A header field named like the method for all headers.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-header")]
    header: Option<u64>,
    #[headers]
    headers: Headers,
}

fn main() {}
