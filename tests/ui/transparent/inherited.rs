//! The enum says so and a variant has no field.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
enum ApiError {
    NotFound(HttpNotFound),
    Conflict,
}

fn main() {}
