//! The name of a standard member.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "status")]
    code: u16,
}

fn main() {}
