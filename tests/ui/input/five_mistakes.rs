//! Five mistakes, five errors.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(4040)]
    NotFound,
    #[status(409)]
    #[detail("{idd} exists")]
    Conflict { id: u64 },
    Gone,
    #[status(429)]
    #[header("retry after", "120")]
    Slow,
    #[status(500)]
    #[detail("cannot read: {0}")]
    Broken(#[from] std::io::Error),
}

fn main() {}
