//! A field that a client has no value for.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(decode)]
struct NotFound {
    id: u64,
}

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ApiError {
    #[status(409)]
    Taken(String, Option<u64>),
    #[status(410)]
    #[http_error(skip(decode))]
    Gone { since: u64 },
}

fn main() {
    let _ = NotFound::try_from(genro_exceptions::Received::from(http::Response::new("")));
}
