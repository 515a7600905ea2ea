use axum::extract::Path;
use axum_anyhow::{ApiResult, OptionExt as _, ResultExt as _};

const NOTES: [&str; 1] = ["remember the milk"];

pub async fn note(Path(id): Path<usize>) -> ApiResult<String> {
    let note = NOTES.get(id).context_not_found(("Not Found", format!("no note {id}").as_str()))?;
    Ok((*note).to_owned())
}

pub async fn page(Path(number): Path<String>) -> ApiResult<String> {
    let number: u32 = number.parse().context_bad_request(("Bad Request", "a page is a number"))?;
    Ok(number.to_string())
}

pub async fn backup() -> ApiResult<String> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
