//! The user has a constructor of its own.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    UserNotFound(u64),
}

impl ApiError {
    fn user_not_found() -> Self {
        Self::UserNotFound(7)
    }
}

fn main() {}
