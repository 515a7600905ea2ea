//! No text at times.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[detail]
    text: Option<String>,
}

fn main() {}
