//! The attribute of thiserror without its derive.

use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[error("user {id} not found")]
#[status(404)]
struct UserNotFound {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(500)]
enum ApiError {
    #[error("gone")]
    #[status(410)]
    Gone,
    #[error(transparent)]
    Io(std::io::Error),
}

fn as_dyn(error: &UserNotFound) -> &dyn HttpError {
    error
}

fn find() -> Result<(), HttpException> {
    Err(UserNotFound::new(7))?;
    Err(ApiError::gone().into())
}

fn main() {
    let _ = as_dyn(&UserNotFound::new(7)).status();
    let _ = ApiError::gone().to_response::<String>();
    let _ = find();
}
