//! The same type in two variants.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
enum ApiError {
    Read(#[from] io::Error),
    Write(#[from] io::Error),
}

fn main() {}
