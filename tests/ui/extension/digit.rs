//! A name that starts with a digit.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension(rename = "2fa")]
    second_factor: bool,
}

fn main() {}
