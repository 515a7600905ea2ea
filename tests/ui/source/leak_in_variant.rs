//! One of two variants leaks the text that it inherits.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[detail("cannot read: {0}")]
enum ApiError {
    #[status(400)]
    BadInput(#[source] io::Error),
    #[status(500)]
    Broken(#[source] io::Error),
}

fn main() {}
