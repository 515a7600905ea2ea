//! A field in place of a code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(.code)]
struct Banned {
    code: u16,
}

fn main() {}
