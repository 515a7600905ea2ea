//! No error at all.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError(String);

fn main() {}
