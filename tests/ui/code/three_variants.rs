//! One code in three variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum CreditError {
    #[code("OUT_OF_CREDIT")]
    Out,
    #[code("OUT_OF_CREDIT")]
    Other,
    #[code("OUT_OF_CREDIT")]
    Closed,
}

fn main() {}
