//! A field in the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_{kind}")]
struct OutOfCredit {
    kind: &'static str,
}

fn main() {}
