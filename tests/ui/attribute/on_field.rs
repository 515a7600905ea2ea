//! Attributes of the type or a variant, on a field.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[status(403)]
struct Body {
    #[body(PlainText)]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(409)]
struct Grpc {
    #[grpc(ABORTED)]
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Log {
    #[log(off)]
    password: String,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Options {
    #[http_error(expose)]
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Problem {
    #[problem]
    balance: u32,
}

#[derive(Debug, HttpError)]
struct Transparent(#[transparent] HttpNotFound);

#[derive(Debug, HttpError)]
enum TransparentOfVariant {
    NotFound(#[transparent] HttpNotFound),
    #[status(409)]
    Conflict,
}

fn main() {}
