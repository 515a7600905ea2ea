//! No status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[detail("not found")]
struct NotFound;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    NotFound,
    Conflict { id: u64 },
}

fn main() {}
