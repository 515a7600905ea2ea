//! Keys without a value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension(rename)]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title)]
struct Problem;

fn main() {}
