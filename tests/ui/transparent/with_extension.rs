//! A field that is sent, and answers.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(#[extension] HttpNotFound);

fn main() {}
