//! Braces in the text around the value of a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(416)]
struct Formatted {
    #[header("content-range", "bytes */{:>3}")]
    length: u64,
}

#[derive(Debug, HttpError)]
#[status(416)]
struct Twice {
    #[header("content-range", "bytes {}/{}")]
    length: u64,
}

fn main() {}
