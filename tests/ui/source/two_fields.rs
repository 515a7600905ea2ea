//! In two fields.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    read: io::Error,
    #[source]
    write: io::Error,
}

fn main() {}
