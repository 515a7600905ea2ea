//! Headers that no response of an error has.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[header("Content-Length", "7")]
#[header(TRANSFER_ENCODING, "chunked")]
struct Fixed;

#[derive(Debug, HttpError)]
#[status(404)]
struct OfField {
    #[header("content-md5")]
    sum: http::HeaderValue,
}

fn main() {}
