//! Other fields beside the `#[from]` field.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct BesideField {
    #[from]
    cause: io::Error,
    path: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
enum BesideTwo {
    Tuple(u8, #[from] io::Error, #[header("retry-after")] u64),
}

fn main() {}
