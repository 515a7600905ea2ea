//! Given twice.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[transparent]
struct ApiError(HttpNotFound);

fn main() {}
