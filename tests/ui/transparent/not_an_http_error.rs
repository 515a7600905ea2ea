//! An error, but none of HTTP.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(std::io::Error);

fn main() {}
