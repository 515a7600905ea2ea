//! A service that moves from `anyhow`, one handler at a time.

use anyhow::Context as _;
use axum::extract::Path;
use genro_exceptions::{HttpError, PlainText, any_error, ensure};

// First step: this replaces the type that every service with anyhow has, its `IntoResponse`, which answers with 500, and its
// `From`. No handler changes. The form is the one that clients read so far.
any_error! {
    #[body(PlainText)]
    pub struct AppError: NoRow;
}

// Second step: an error that is a type already gets a status. The list names it, because thiserror writes its `Error`.
#[derive(Debug, thiserror::Error, HttpError)]
#[error("no row with id {0}")]
#[status(404)]
pub struct NoRow(pub u64);

fn row(id: u64) -> Result<&'static str, NoRow> {
    ["Ada", "Grace"].get(usize::try_from(id).unwrap_or(usize::MAX)).copied().ok_or(NoRow(id))
}

/// A handler as it was: all of its failures were a 500. Now `NoRow` is a 404 here too, and the context is for the log.
pub async fn user(Path(id): Path<u64>) -> Result<String, AppError> {
    let name = row(id).with_context(|| format!("cannot show user {id}"))?;
    let port: u16 =
        std::env::var("RECIPE_PORT").unwrap_or_default().parse().context("RECIPE_PORT")?;
    Ok(format!("{name} on {port}"))
}

/// A function of the service that still returns `anyhow::Result`.
fn rename(id: u64, name: &str) -> anyhow::Result<String> {
    // Third step: `anyhow::ensure!` becomes that of this crate, with a status. It returns from functions of anyhow too.
    ensure!(!name.is_empty(), 422, "a name is missing");
    let old = row(id)?;
    Ok(format!("{old} is {name} now"))
}

pub async fn put_name(Path(id): Path<u64>, name: String) -> Result<String, AppError> {
    Ok(rename(id, &name).context("cannot rename")?)
}

// Last step, where it is worth it: a handler with an error type of its own, which lists all that can happen.
#[derive(Debug, HttpError)]
pub enum DeleteError {
    #[transparent]
    NoRow(#[from] NoRow),
    #[status(409)]
    #[detail("user {id} is the last one")]
    LastUser { id: u64 },
}

pub async fn delete(Path(id): Path<u64>) -> Result<String, DeleteError> {
    let name = row(id)?;
    if id == 0 {
        return Err(DeleteError::last_user(id));
    }
    Ok(format!("{name} is deleted"))
}
