//! The attribute misspelt.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparant]
struct ApiError(HttpNotFound);

fn main() {}
