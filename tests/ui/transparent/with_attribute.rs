//! Attributes that the field of a `#[transparent]` type answers for.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
#[status(404)]
struct Status(HttpNotFound);

#[derive(Debug, HttpError)]
#[transparent]
#[detail("not found")]
struct Detail(HttpNotFound);

#[derive(Debug, HttpError)]
#[transparent]
#[header(RETRY_AFTER, "120")]
struct Header(HttpNotFound);

#[derive(Debug, HttpError)]
#[transparent]
#[grpc(ABORTED)]
struct Grpc(HttpNotFound);

#[derive(Debug, HttpError)]
enum Close {
    #[transparent]
    #[close(1008)]
    NotFound(HttpNotFound),
}

#[derive(Debug, HttpError)]
enum Code {
    #[transparent]
    #[code("NOT_FOUND")]
    NotFound(HttpNotFound),
}

#[derive(Debug, HttpError)]
enum Problem {
    #[transparent]
    #[problem]
    NotFound(HttpNotFound),
}

#[derive(Debug, HttpError)]
#[transparent]
#[status(404)]
#[detail("not found")]
#[close(1008)]
struct All(HttpNotFound);

fn main() {}
