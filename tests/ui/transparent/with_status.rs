//! Beside a status.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[status(404)]
struct ApiError(HttpNotFound);

fn main() {}
