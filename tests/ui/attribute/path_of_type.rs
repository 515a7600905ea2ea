//! A type where the path of a constant belongs.

use genro_exceptions::{HttpError, HttpException, http_error};

#[derive(Debug, HttpError)]
#[status(403)]
#[close(Option<u8>)]
struct Close;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(Option<u8>)]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(Option<u8>, "120")]
struct Header;

#[derive(Debug, HttpError)]
#[status(429)]
struct HeaderOfField {
    #[header(Vec<u8>)]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(Option<u8>)]
struct Status;

fn macros() -> HttpException {
    http_error!(Option<u8>, "not found")
}

fn main() {}
