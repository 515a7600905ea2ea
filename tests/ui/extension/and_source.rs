//! A cause, which the client would read.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    #[source]
    cause: std::io::Error,
}

fn main() {}
