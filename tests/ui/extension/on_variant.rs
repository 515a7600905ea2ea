//! On a variant.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum CreditError {
    #[extension(rename = "credit")]
    Out(u32),
}

fn main() {}
