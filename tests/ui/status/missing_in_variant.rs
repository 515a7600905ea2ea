//! One variant has no status and there is none to inherit.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    NotFound,
    Conflict { id: u64 },
}

fn main() {}
