//! On a variant.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(500)]
    #[from(io::Error)]
    Broken(io::Error),
}

fn main() {}
