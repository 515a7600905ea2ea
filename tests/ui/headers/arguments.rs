//! With arguments.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers("retry-after")]
    headers: Headers,
}

fn main() {}
