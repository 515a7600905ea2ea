//! The cause in the text of a 5xx that prints all of itself.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {self:?}")]
struct Broken {
    #[source]
    cause: io::Error,
}

fn main() {}
