//! A field in place of a status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(.code)]
struct Upstream {
    code: u16,
}

fn main() {}
