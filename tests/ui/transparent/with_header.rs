//! Beside a header.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[header(RETRY_AFTER, "120")]
struct ApiError(HttpNotFound);

fn main() {}
