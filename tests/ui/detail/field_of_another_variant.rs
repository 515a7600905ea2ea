//! A field in the text of an enum that only some of its variants have: the others are named.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id} not found")]
enum ApiError {
    User { id: u64 },
    Group { name: String },
    Page,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum OwnText {
    #[detail("{path} not found")]
    File { path: String },
    #[detail("{path} not found")]
    Folder { name: String },
}

fn main() {}
