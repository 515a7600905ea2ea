//! More than a header on a field takes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("retry-after", "{}", "120")]
    seconds: u64,
}

fn main() {}
