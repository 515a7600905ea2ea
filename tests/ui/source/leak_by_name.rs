//! The cause in the text of a 5xx that has a name.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(BAD_GATEWAY)]
#[detail("cannot read: {cause}")]
struct Broken {
    #[source]
    cause: io::Error,
}

fn main() {}
