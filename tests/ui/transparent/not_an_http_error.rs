//! Fields of types that do not implement `HttpError`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct Text(String);

#[derive(Debug, HttpError)]
#[transparent]
struct OtherError(std::io::Error);

#[derive(Debug, HttpError)]
#[transparent]
struct Boxed(Box<dyn std::error::Error + Send + Sync>);

fn main() {}
