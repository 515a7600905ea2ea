//! The field has a part of its own.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(#[source] HttpNotFound);

fn main() {}
