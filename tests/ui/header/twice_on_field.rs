//! Twice on a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("retry-after")]
    #[header("x-retry-after")]
    seconds: u64,
}

fn main() {}
