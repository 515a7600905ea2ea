//! Every error of the service, with the response that the client receives.

use std::time::Duration;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use genro_exceptions::HttpError;
use rusqlite::ErrorCode;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinError;

/// The error type of all handlers. The client reads the details, in a problem (RFC 9457); only the log has the sources.
#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum TodoError {
    #[status(401)]
    #[detail("a token is required")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\"")]
    TokenMissing,

    #[status(401)]
    #[detail("the token is not valid")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\", error=\"invalid_token\"")]
    TokenUnknown,

    #[status(403)]
    #[detail("todo {id} belongs to somebody else")]
    NotYours { id: i64 },

    #[status(404)]
    #[detail("todo {id} not found")]
    NotFound { id: i64 },

    #[status(404)]
    #[detail("there is nothing at {path}")]
    NoSuchPath { path: String },

    #[status(409)]
    #[detail("{title:?} is already on the list")]
    #[close(4409)]
    TitleTaken { title: String },

    #[status(422)]
    #[detail("title: {problem}")]
    Title { problem: &'static str },

    #[status(429)]
    #[detail("at most five changes per minute are allowed")]
    TooManyChanges {
        #[header("retry-after")]
        wait: Duration,
    },

    #[status(503)]
    #[detail("the list is in use")]
    #[header(RETRY_AFTER, "1")]
    DatabaseBusy(#[source] rusqlite::Error),

    #[status(500)]
    #[detail("the list cannot be reached")]
    Database(#[source] rusqlite::Error),

    #[status(500)]
    Panicked(#[from] JoinError),

    #[status(503)]
    #[detail("the client reads the changes too slowly")]
    FeedLagged(#[from] RecvError),

    // axum's rejections have a status and a text.
    #[transparent]
    Body(#[from] JsonRejection),

    #[transparent]
    Path(#[from] PathRejection),

    #[transparent]
    Upgrade(#[from] WebSocketUpgradeRejection),
}

/// Hand-written, because one type becomes two variants: a retry may succeed only when the database is busy.
impl From<rusqlite::Error> for TodoError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::DatabaseBusy(error),
            _ => Self::Database(error),
        }
    }
}
