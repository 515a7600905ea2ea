//! The same type in two variants.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
enum AsIs {
    Read(#[from] io::Error),
    Write(#[from] io::Error),
}

#[derive(Debug, HttpError)]
#[status(500)]
enum AsOption {
    Read(#[from] io::Error),
    Write(#[from] Option<io::Error>),
}

fn main() {}
