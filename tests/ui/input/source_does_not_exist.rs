//! A cause of a type that does not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    cause: DbError,
}

fn main() {}
