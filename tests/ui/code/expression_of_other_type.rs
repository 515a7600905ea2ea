//! An expression that is not a string.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[code(.id)]
struct Number {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[code(.0.kind())]
struct Kind(std::io::Error);

fn main() {}
