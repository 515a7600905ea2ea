//! A line break around a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(416)]
struct OutOfRange {
    #[header("content-range", "bytes\n*/{}")]
    length: u64,
}

fn main() {}
