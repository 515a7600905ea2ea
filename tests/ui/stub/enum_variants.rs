//! Every variant is wrong in its own way; its constructors are there all the same.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(200)]
    Fine,
    #[status(404)]
    #[detail("user {idd} not found")]
    UserNotFound { id: u64 },
    #[status(500)]
    Broken(#[from] std::io::Error, u8),
}

fn read() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("x")?)
}

fn main() {
    let _ = (ApiError::fine(), ApiError::user_not_found(7), read());
}
