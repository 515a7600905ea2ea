//! `#[init]` beside an attribute that gives the field its value.

use std::io;

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[status(500)]
struct Converted {
    #[from]
    #[init(io::Error::other("lost"))]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Text {
    #[detail]
    #[init("lost")]
    detail: &'static str,
}

#[derive(Debug, HttpError)]
#[transparent]
struct Transparent(#[init] HttpNotFound);

fn main() {}
