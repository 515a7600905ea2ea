//! Two fields are the cause.

use std::{fmt, io};

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct TwoFrom {
    #[from]
    read: io::Error,
    #[from]
    write: fmt::Error,
}

#[derive(Debug, HttpError)]
enum FromAndSource {
    #[status(500)]
    Broken(#[from] io::Error, #[source] fmt::Error),
}

fn main() {}
