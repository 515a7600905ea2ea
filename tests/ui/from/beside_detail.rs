//! Beside a field that has a default.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[detail]
    text: String,
    #[from]
    cause: io::Error,
}

fn main() {}
