//! Beside another field.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[from]
    cause: io::Error,
    path: String,
}

fn main() {}
