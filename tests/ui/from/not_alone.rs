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
struct BesideDetail {
    #[detail]
    text: String,
    #[from]
    cause: io::Error,
}

fn main() {}
