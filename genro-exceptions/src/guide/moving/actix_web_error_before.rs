use actix_web::{Result, web::Path};

#[derive(Debug, thiserror::Error, actix_web_error::Json)]
#[status(BAD_REQUEST)]
pub enum NoteError {
    #[error("no note {0}")]
    #[status(404)]
    Missing(u64),

    #[error("a note has {0} characters at most")]
    TooLong(usize),

    #[error("no backup was written")]
    #[status(503)]
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
