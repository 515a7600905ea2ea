//! On the field.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
struct ApiError(#[transparent] HttpNotFound);

fn main() {}
