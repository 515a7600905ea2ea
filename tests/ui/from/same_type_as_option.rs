//! The same type in two variants, once as an option.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
enum ApiError {
    Read(#[from] io::Error),
    Write(#[from] Option<io::Error>),
}

fn main() {}
