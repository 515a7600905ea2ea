//! The cause in an argument.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", .cause.kind())]
struct Broken {
    #[source]
    cause: io::Error,
}

fn main() {}
