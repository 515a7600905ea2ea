//! Attributes given twice.

use std::io;

use genro_exceptions::{Headers, HttpError, HttpNotFound, PlainText, ProblemJson};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(403)]
#[body(PlainText)]
#[body(ProblemJson)]
struct Body;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008)]
#[close(1011)]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT")]
#[code("NO_CREDIT")]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("not found")]
#[detail("gone")]
struct Detail;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension]
    #[extension(rename = "credit")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Converted(#[from] #[from] io::Error);

#[derive(Debug, HttpError)]
#[status(429)]
struct HeaderOfField {
    #[header("retry-after")]
    #[header("x-retry-after")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct AllHeaders {
    #[headers]
    #[headers]
    headers: Headers,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Instance {
    #[instance]
    #[instance]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
#[problem(title = "Out of credit")]
struct Problem;

#[derive(Debug, HttpError)]
#[status(500)]
struct Caused {
    #[source]
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Initial {
    #[init]
    #[init(7)]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[status(.kind)]
struct StatusAndExpression {
    kind: StatusCode,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[headers(from)]
#[headers(from)]
struct HeadersOfCause(#[from] HttpNotFound);

#[derive(Debug, HttpError)]
#[status(404)]
#[status(410)]
struct Status;

#[derive(Debug, HttpError)]
enum StatusOfVariant {
    #[status(404)]
    #[status(410)]
    NotFound,
}

#[derive(Debug, HttpError)]
#[transparent]
#[transparent]
struct Transparent(HttpNotFound);

fn main() {}
