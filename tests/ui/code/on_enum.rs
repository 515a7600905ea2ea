//! A fixed code on an enum, and the spelling of all codes on what has one.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("CREDIT")]
enum CreditError {
    Out,
    Closed,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[code(rename_all = "snake_case")]
struct OutOfCredit;

#[derive(Debug, HttpError)]
#[status(403)]
enum Variant {
    #[code(rename_all = "snake_case")]
    Out,
}

fn main() {}
