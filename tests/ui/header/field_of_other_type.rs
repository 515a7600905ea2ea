//! Fields of types that are not header values.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct OfFloat {
    #[header("x-seconds")]
    seconds: f64,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct OfText {
    #[header("x-reason")]
    reason: String,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct OfOption {
    #[header("x-reason")]
    reason: Option<&'static str>,
}

fn main() {}
