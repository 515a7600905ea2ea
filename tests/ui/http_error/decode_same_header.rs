//! Two fields with one header, whose lines a client cannot tell apart.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[http_error(decode)]
struct Limited {
    #[header("retry-after")]
    wait: u64,
    #[header(RETRY_AFTER)]
    again: Option<u64>,
}

fn main() {}
