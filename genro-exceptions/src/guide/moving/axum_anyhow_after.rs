use axum::extract::Path;
use genro_exceptions::{JsonFormat, OrStatus as _, PublicError, any_error};
use serde_json::{Value, json};

/// `{"status":404,"title":"Not Found","detail":"no note 7"}`, the body of axum-anyhow.
pub struct Titled;

impl JsonFormat for Titled {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        match error.status().as_u16() {
            500 => json!({"status": 500, "title": "Internal Error"}),
            status => json!({"status": status, "title": error.title(), "detail": error.detail()}),
        }
    }
}

any_error! {
    #[body(Titled)]
    pub struct AppError;
}

const NOTES: [&str; 1] = ["remember the milk"];

pub async fn note(Path(id): Path<usize>) -> Result<String, AppError> {
    let note = NOTES.get(id).or_not_found(|| format!("no note {id}"))?;
    Ok((*note).to_owned())
}

pub async fn page(Path(number): Path<String>) -> Result<String, AppError> {
    let number: u32 = number.parse().or_bad_request("a page is a number")?;
    Ok(number.to_string())
}

pub async fn backup() -> Result<String, AppError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
