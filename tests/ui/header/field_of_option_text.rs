//! A text at times.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-reason")]
    reason: Option<&'static str>,
}

fn main() {}
