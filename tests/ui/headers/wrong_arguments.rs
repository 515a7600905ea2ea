//! A header where the header types are mixed up.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    headers: Headers,
}

fn main() {
    let _ = Slow::new().header("retry-after", "120");
}
