//! No field, or more than one.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError;

#[derive(Debug, HttpError)]
#[transparent]
struct TwoFields {
    inner: HttpNotFound,
    id: u64,
}

#[derive(Debug, HttpError)]
#[transparent]
enum Inherited {
    NotFound(HttpNotFound),
    Conflict,
}

fn main() {}
