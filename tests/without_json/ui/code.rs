//! A code, without the feature.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum CreditError {
    Other,
    #[code("OUT_OF_CREDIT")]
    Out,
    #[code("CLOSED")]
    Closed,
}

fn main() {}
