use actix_web::{Result, web::Path};
use genro_exceptions::{HttpError, JsonFormat, PublicError};
use serde_json::{Value, json};

/// `{"error":"no note 7"}`, the body of actix-web-error.
pub struct Message;

impl JsonFormat for Message {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        json!({"error": error.detail()})
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(BAD_REQUEST)]
#[body(Message)]
pub enum NoteError {
    #[error("no note {0}")]
    #[status(404)]
    Missing(u64),

    #[error("a note has {0} characters at most")]
    TooLong(usize),

    #[error("no backup was written")]
    #[status(503)]
    #[detail("no backup was written")]
    Backup(#[from] std::io::Error),
}

pub async fn note(id: Path<u64>) -> Result<String, NoteError> {
    Err(NoteError::Missing(*id))
}

pub async fn write() -> Result<String, NoteError> {
    Err(NoteError::TooLong(280))
}

pub async fn backup() -> Result<String, NoteError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
