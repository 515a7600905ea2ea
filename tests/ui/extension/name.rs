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
struct Space {
    #[extension(rename = "account balance")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct NotAscii {
    #[extension(rename = "größe")]
    size: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Quote {
    #[extension(rename = "a\"b")]
    text: String,
}

fn main() {}
