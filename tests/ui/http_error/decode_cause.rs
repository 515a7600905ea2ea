//! A cause, which a client never receives.

use std::error::Error;
use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ApiError {
    #[status(500)]
    Storage(#[from] io::Error),
    #[status(502)]
    Upstream {
        #[source]
        cause: Box<dyn Error + Send + Sync>,
    },
    #[status(503)]
    Busy(#[source] Option<io::Error>),
}

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(decode)]
struct Broken(#[source] io::Error);

fn main() {}
