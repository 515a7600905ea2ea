//! All that can go wrong here, and what the client reads then.

use std::time::Duration;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use genro_exceptions::HttpError;
use rusqlite::ErrorCode;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinError;

/// The one error of every handler. Sources are for the log; the client reads the details.
#[derive(Debug, HttpError)]
pub(crate) enum TodoError {
    #[status(401)]
    #[detail("say who you are")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\"")]
    TokenMissing,

    #[status(401)]
    #[detail("nobody has this token")]
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
    #[detail("{title:?} is on the list")]
    #[close(4409)]
    TitleTaken { title: String },

    #[status(422)]
    #[detail("title: {problem}")]
    Title { problem: &'static str },

    #[status(429)]
    #[detail("five changes a minute are enough")]
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
    #[detail("changes come faster than you read them")]
    FeedLagged(#[from] RecvError),

    // What axum rejects has a status and a text already.
    #[transparent]
    Body(#[from] JsonRejection),

    #[transparent]
    Path(#[from] PathRejection),

    #[transparent]
    Upgrade(#[from] WebSocketUpgradeRejection),
}

/// By hand, since one type becomes two cases: what a second try may mend, and what it will not.
impl From<rusqlite::Error> for TodoError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::DatabaseBusy(error),
            _ => Self::Database(error),
        }
    }
}
