//! A close code, which a client never receives.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(409)]
#[http_error(decode)]
struct Taken {
    #[close]
    close: CloseCode,
}

fn main() {}
