//! A box of what is no error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    why: Box<str>,
}

fn main() {}
