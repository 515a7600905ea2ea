//! A number in the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[detail]
    id: u32,
}

fn main() {}
