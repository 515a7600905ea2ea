//! A fixed value on a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("retry-after", "120")]
    seconds: u64,
}

fn main() {}
