//! A field of a type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct Banned {
    #[close]
    code: Code,
}

#[derive(Debug)]
struct Code;

fn main() {}
