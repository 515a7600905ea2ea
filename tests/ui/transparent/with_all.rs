//! Beside everything.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[status(404)]
#[detail("not found")]
#[close(1008)]
struct ApiError(HttpNotFound);

fn main() {}
