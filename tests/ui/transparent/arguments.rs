//! With arguments.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent(0)]
struct ApiError(HttpNotFound);

fn main() {}
