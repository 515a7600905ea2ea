//! A box of any error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(Box<dyn std::error::Error + Send + Sync>);

fn main() {}
