//! Attributes without their value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[body]
struct Body;

#[derive(Debug, HttpError)]
#[status(403)]
#[close]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[code]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail]
struct Detail;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(429)]
#[header]
struct Header;

#[derive(Debug, HttpError)]
#[status(429)]
struct HeaderOfField {
    #[header]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error]
struct Options;

#[derive(Debug, HttpError)]
#[status]
struct Status;

fn main() {}
