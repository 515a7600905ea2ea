//! Beside the text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[detail]
    #[extension(rename = "text")]
    text: String,
}

fn main() {}
