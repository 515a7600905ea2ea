//! A field of a type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    headers: Lines,
}

#[derive(Debug)]
struct Lines;

fn main() {}
