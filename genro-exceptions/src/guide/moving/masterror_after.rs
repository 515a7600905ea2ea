use std::time::Duration;

use axum::extract::Path;
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NoteError {
    #[status(404)]
    #[problem(type = "https://errors.masterror.rs/not-found", title = "Not found")]
    #[detail("no note {id}")]
    NotFound { id: u64 },

    #[status(429)]
    #[problem(type = "https://errors.masterror.rs/rate-limited", title = "Rate limit exceeded")]
    #[detail("come again")]
    RateLimited {
        #[header(RETRY_AFTER)]
        wait: Duration,
    },

    #[status(500)]
    #[problem(type = "https://errors.masterror.rs/internal", title = "Internal server error")]
    #[detail("Internal server error")]
    Internal(#[from] std::io::Error),
}

pub async fn note(Path(id): Path<u64>) -> Result<String, NoteError> {
    Err(NoteError::not_found(id))
}

pub async fn search() -> Result<String, NoteError> {
    Err(NoteError::rate_limited(Duration::from_secs(5)))
}

pub async fn backup() -> Result<String, NoteError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
