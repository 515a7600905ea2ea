//! Every error of the service, with the response that the client receives, and that it makes the error of again.

use std::borrow::Cow;
use std::time::Duration;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use genro_exceptions::HttpError;
use rusqlite::ErrorCode;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinError;

/// The error type of all handlers, and of the client. The client reads the details and the members, in a problem (RFC
/// 9457); only the log has the sources.
#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
pub enum TodoError {
    /// The request has no token.
    #[status(401)]
    #[detail("a token is required")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\"")]
    TokenMissing,

    /// Nobody has this token.
    #[status(401)]
    #[detail("the token is not valid")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\", error=\"invalid_token\"")]
    TokenUnknown,

    /// The todo is on another list.
    #[status(403)]
    #[detail("todo {id} belongs to somebody else")]
    NotYours {
        /// The number of the todo.
        #[extension]
        id: i64,
    },

    /// There is no such todo.
    #[status(404)]
    #[detail("todo {id} not found")]
    NotFound {
        /// The number of the todo.
        #[extension]
        id: i64,
    },

    /// The service has no such route.
    #[status(404)]
    #[detail("there is nothing at {path}")]
    NoSuchPath {
        /// The path of the request.
        #[extension]
        path: String,
    },

    /// The list has a todo of this title.
    #[status(409)]
    #[detail("{title:?} is already on the list")]
    #[close(4409)]
    TitleTaken {
        /// The title, which is not that of the problem.
        #[extension(rename = "taken")]
        title: String,
    },

    /// The title is not one.
    #[status(422)]
    #[detail("title: {problem}")]
    Title {
        /// What is wrong with it.
        #[extension]
        problem: Cow<'static, str>,
    },

    /// The user has made too many changes.
    #[status(429)]
    #[detail("at most five changes per minute are allowed")]
    TooManyChanges {
        /// How long the user has to wait.
        #[header("retry-after")]
        wait: Duration,
    },

    /// Another process writes. The client has no cause.
    #[status(503)]
    #[detail("the list is in use")]
    #[header(RETRY_AFTER, "1")]
    DatabaseBusy(#[source] Option<rusqlite::Error>),

    /// The database fails. The client has no cause.
    #[status(500)]
    #[detail("the list cannot be reached")]
    Database(#[source] Option<rusqlite::Error>),

    /// The thread of the database has panicked.
    #[status(500)]
    #[http_error(skip(decode))]
    Panicked(#[from] JoinError),

    /// The client of the feed is too slow.
    #[status(503)]
    #[detail("the client reads the changes too slowly")]
    #[http_error(skip(decode))]
    FeedLagged(#[from] RecvError),

    // axum's rejections have a status and a text.
    /// The body is not that of a todo.
    #[transparent]
    #[http_error(skip(decode))]
    Body(#[from] JsonRejection),

    /// The path has no number.
    #[transparent]
    #[http_error(skip(decode))]
    Path(#[from] PathRejection),

    /// The request is not that of a WebSocket.
    #[transparent]
    #[http_error(skip(decode))]
    Upgrade(#[from] WebSocketUpgradeRejection),
}

/// Hand-written, because one type becomes two variants: a retry may succeed only when the database is busy.
impl From<rusqlite::Error> for TodoError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::DatabaseBusy(Some(error))
            }
            _ => Self::Database(Some(error)),
        }
    }
}
