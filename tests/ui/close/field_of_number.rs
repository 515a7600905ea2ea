//! A number in the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct Banned {
    #[close]
    code: u16,
}

fn main() {}
