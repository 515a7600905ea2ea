use api_error::ApiError;
use axum::extract::Path;

#[derive(Debug, thiserror::Error, ApiError)]
pub enum NoteError {
    #[error("no note {0}")]
    #[api_error(status_code = 404, message(inherit))]
    Missing(u64),

    #[error("cannot write a backup: {0}")]
    #[api_error(status_code = 503, message = "no backup was written")]
    Backup(#[from] std::io::Error),
}

pub async fn note(Path(id): Path<u64>) -> Result<String, NoteError> {
    Err(NoteError::Missing(id))
}

pub async fn backup() -> Result<String, NoteError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
