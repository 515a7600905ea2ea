//! A dash in the name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "user-id")]
    id: u32,
}

fn main() {}
