//! A text in the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-reason")]
    reason: String,
}

fn main() {}
