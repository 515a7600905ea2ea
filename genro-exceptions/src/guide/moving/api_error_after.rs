use axum::extract::Path;
use genro_exceptions::{HttpError, JsonFormat, PublicError};
use serde_json::{Value, json};

/// `{"message":"no note 7"}`, the body of api-error.
pub struct Message;

impl JsonFormat for Message {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        json!({"message": error.detail()})
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[body(Message)]
pub enum NoteError {
    #[error("no note {0}")]
    #[status(404)]
    Missing(u64),

    #[error("cannot write a backup: {0}")]
    #[status(503)]
    #[detail("no backup was written")]
    Backup(#[from] std::io::Error),
}

pub async fn note(Path(id): Path<u64>) -> Result<String, NoteError> {
    Err(NoteError::Missing(id))
}

pub async fn backup() -> Result<String, NoteError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
