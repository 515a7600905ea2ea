//! Beside the text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    #[detail]
    account: String,
}

fn main() {}
