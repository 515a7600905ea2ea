//! A header field named like the constructor.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-new")]
    new: Option<u64>,
}

fn main() {}
