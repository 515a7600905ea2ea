use axum::extract::Path;
use masterror::{AppCode, AppError, AppErrorKind, Masterror};

#[derive(Debug, Masterror)]
#[error("no note {id}")]
#[masterror(code = AppCode::NotFound, category = AppErrorKind::NotFound, message)]
struct NotFound {
    id: u64,
}

pub async fn note(Path(id): Path<u64>) -> Result<String, AppError> {
    Err(NotFound { id })?
}

pub async fn search() -> Result<String, AppError> {
    Err(AppError::new(AppErrorKind::RateLimited, "come again").with_retry_after_secs(5))
}

pub async fn backup() -> Result<String, AppError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))
        .map_err(|error| AppError::bare(AppErrorKind::Internal).with_context(error))
}
