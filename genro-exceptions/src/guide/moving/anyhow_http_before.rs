use anyhow::Context as _;
use anyhow_http::{http_error_bail, response::HttpJsonResult};
use axum::extract::Path;

fn find(id: u64) -> anyhow::Result<String> {
    http_error_bail!(NOT_FOUND, "no note {id}")
}

pub async fn note(Path(id): Path<u64>) -> HttpJsonResult<String> {
    Ok(find(id).context("cannot show a note")?)
}

pub async fn backup() -> HttpJsonResult<String> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
