//! The same type in two variants by two paths.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
enum ApiError {
    Read(#[from] io::Error),
    Write(#[from] std::io::Error),
}

fn main() {}
