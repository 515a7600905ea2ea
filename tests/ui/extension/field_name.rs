//! Fields whose names a member cannot have.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Short {
    #[extension]
    id: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Underscore {
    #[extension]
    _balance: u32,
}

fn main() {}
