//! On an enum, as if it were the default of its variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("CREDIT")]
enum CreditError {
    Out,
    Closed,
}

fn main() {}
