//! A status in an expression and in a field.

use genro_exceptions::{CloseCode, HttpError};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(.kind)]
#[code(.name)]
#[close(.close)]
struct Refused {
    kind: StatusCode,
    name: String,
    close: CloseCode,
    #[status]
    status: StatusCode,
    #[code]
    code: String,
    #[close]
    of_field: CloseCode,
}

#[derive(Debug, HttpError)]
#[transparent]
#[status(.0.status())]
struct Transparent(genro_exceptions::HttpNotFound);

fn main() {}
