//! One code in two variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum CreditError {
    #[code("OUT_OF_CREDIT")]
    Out,
    Other,
    #[code("OUT_OF_CREDIT")]
    Closed,
}

fn main() {}
