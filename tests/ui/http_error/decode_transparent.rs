//! A transparent variant whose type no client can make.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct Missing;

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ApiError {
    #[transparent]
    Missing(#[from] Missing),
    #[transparent]
    Any(Box<dyn HttpError>),
    #[transparent]
    #[http_error(skip(decode))]
    Server(Box<Missing>),
}

fn main() {}
