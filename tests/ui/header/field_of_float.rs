//! A number with a point.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-seconds")]
    seconds: f64,
}

fn main() {}
