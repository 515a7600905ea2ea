//! A fixed value on a field.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
struct Close {
    #[close(1008)]
    code: CloseCode,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Code {
    #[code("OUT_OF_CREDIT")]
    code: String,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Detail {
    #[detail("user {id} not found")]
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct Header {
    #[header("retry-after", "120")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
struct Status {
    #[status(404)]
    id: u64,
}

fn main() {}
