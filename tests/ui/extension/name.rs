//! Names that a member cannot have.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Empty {
    #[extension(rename = "")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Short {
    #[extension(rename = "b")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Dash {
    #[extension(rename = "user-id")]
    id: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Digit {
    #[extension(rename = "2fa")]
    second_factor: bool,
}

fn main() {}
