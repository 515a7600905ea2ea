//! The text of one variant, the name of another.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    User {
        #[detail]
        detail: String,
    },
    UserWithDetail,
}

fn main() {}
