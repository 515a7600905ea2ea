//! A field of a type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[detail]
    text: Text,
}

#[derive(Debug)]
struct Text;

fn main() {}
