//! On the field of a variant.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
enum ApiError {
    NotFound(#[transparent] HttpNotFound),
    #[status(409)]
    Conflict,
}

fn main() {}
