//! A text is no HTTP error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(#[from] String);

fn main() {}
