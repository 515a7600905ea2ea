//! A type of the user that is no error, at times.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    why: Option<Why>,
}

#[derive(Debug)]
struct Why;

fn main() {}
