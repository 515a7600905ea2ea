//! The same code on several variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum InTwo {
    #[code("OUT_OF_CREDIT")]
    Out,
    Other,
    #[code("OUT_OF_CREDIT")]
    Closed,
}

#[derive(Debug, HttpError)]
#[status(403)]
enum InThree {
    #[code("OUT_OF_CREDIT")]
    Out,
    #[code("OUT_OF_CREDIT")]
    Other,
    #[code("OUT_OF_CREDIT")]
    Closed,
}

fn main() {}
