//! Five mistakes that the compiler finds.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    NotFound { id: Own },
    #[status(409)]
    Conflict(#[source] Own),
    #[status(429)]
    Slow {
        #[header("x-wait")]
        wait: Own,
    },
    #[transparent]
    Other(Own),
    #[status(500)]
    Broken {
        #[headers]
        headers: Own,
    },
}

#[derive(Debug)]
struct Own;

fn main() {}
