//! With two fields.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError {
    inner: HttpNotFound,
    id: u64,
}

fn main() {}
