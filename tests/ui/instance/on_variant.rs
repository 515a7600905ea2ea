//! On a variant.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum CreditError {
    #[instance]
    Out(String),
}

fn main() {}
