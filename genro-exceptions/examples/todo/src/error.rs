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

    /// The token belongs to no user.
    #[status(401)]
    #[detail("the token is not valid")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"todos\", error=\"invalid_token\"")]
    TokenUnknown,

    /// Only its owner may change a todo.
    #[status(403)]
    #[detail("todo {id} belongs to somebody else")]
    NotYours {
        /// The number of the todo.
        #[extension]
        id: i64,
    },

    /// There is no todo of this number.
    #[status(404)]
    #[detail("todo {id} not found")]
    NotFound {
        /// The number of the todo.
        #[extension]
        id: i64,
    },

    /// The service has no such path.
    #[status(404)]
    #[detail("there is nothing at {path}")]
    NoSuchPath {
        /// The path of the request.
        #[extension]
        path: String,
    },

    /// An open todo of the same user has this title.
    #[status(409)]
    #[detail("{title:?} is already on the list")]
    #[close(4409)]
    TitleTaken {
        /// The title, which is not that of the problem.
        #[extension(rename = "taken")]
        title: String,
    },

    /// The title is empty or too long.
    #[status(422)]
    #[detail("title: {problem}")]
    Title {
        /// What is wrong with it.
        #[extension]
        problem: Cow<'static, str>,
    },

    /// `Retry-After` says when the next change is allowed.
    #[status(429)]
    #[detail("at most five changes per minute are allowed")]
    TooManyChanges {
        /// How long the user has to wait.
        #[header("retry-after")]
        wait: Duration,
    },

    /// Another request is changing the list. A retry may succeed.
    #[status(503)]
    #[detail("the list is in use")]
    #[header(RETRY_AFTER, "1")]
    DatabaseBusy(#[source] Option<rusqlite::Error>),

    /// The database failed.
    #[status(500)]
    #[detail("the list cannot be reached")]
    Database(#[source] Option<rusqlite::Error>),

    /// A thread of the database panicked.
    #[status(500)]
    #[http_error(skip(decode))]
    Panicked(#[from] JoinError),

    /// More changes were waiting for this client than the service keeps.
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use genro_exceptions::describe::{Answers, Describe, to_markdown};
    use genro_exceptions::{HttpInternalServerError, HttpMethodNotAllowed, ProblemJson};

    use super::TodoError;

    /// The errors of the handlers, and the responses of axum that the layer gives the same form.
    type All = Answers<(TodoError, HttpMethodNotAllowed, HttpInternalServerError), ProblemJson>;

    /// `UPDATE_SNAPSHOTS=1 cargo test -p todo --lib` writes the page again.
    #[test]
    fn the_page_of_errors_is_that_of_the_declarations() {
        let page = format!(
            "# The errors of the todo service\n\nWritten by `describe::to_markdown` of what \
             [`error.rs`](src/error.rs) declares.\n\n{}",
            to_markdown(&All::cases())
        );
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ERRORS.md");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&file, &page).expect("a file to write");
        }
        assert_eq!(std::fs::read_to_string(&file).expect("a file to read"), page);
    }
}
