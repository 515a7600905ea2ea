//! Beside a detail.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[detail("not found")]
struct ApiError(HttpNotFound);

fn main() {}
