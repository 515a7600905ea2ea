//! A cause that is borrowed.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    why: &'static io::Error,
}

fn main() {}
