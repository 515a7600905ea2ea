//! The default of the field prints the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {text}")]
struct UserNotFound {
    #[detail]
    text: String,
}

fn main() {}
