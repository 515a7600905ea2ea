//! In two fields.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[detail]
    first: String,
    #[detail]
    second: String,
}

fn main() {}
