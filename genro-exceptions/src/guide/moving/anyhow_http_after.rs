use anyhow::Context as _;
use axum::extract::Path;
use genro_exceptions::{JsonFormat, PublicError, any_error, bail};
use serde_json::{Value, json};

/// `{"error":{"message":"no note 7"}}`, the body of anyhow-http.
pub struct Message;

impl JsonFormat for Message {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        json!({"error": {"message": error.detail()}})
    }
}

any_error! {
    #[body(Message)]
    pub struct AppError;
}

fn find(id: u64) -> anyhow::Result<String> {
    bail!(NOT_FOUND, "no note {id}")
}

pub async fn note(Path(id): Path<u64>) -> Result<String, AppError> {
    Ok(find(id).context("cannot show a note")?)
}

pub async fn backup() -> Result<String, AppError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
