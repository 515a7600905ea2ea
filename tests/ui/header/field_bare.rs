//! No name on a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header]
    seconds: u64,
}

fn main() {}
