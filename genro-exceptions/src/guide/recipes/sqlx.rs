//! What a store with sqlx returns.

use genro_exceptions::HttpError;
use sqlx::error::{DatabaseError, ErrorKind};

#[derive(Debug, HttpError)]
pub enum StoreError {
    #[status(404)]
    NotFound(#[source] sqlx::Error),

    #[status(409)]
    #[code("TAKEN")]
    #[detail("{constraint} is taken")]
    Taken {
        constraint: String,
        #[source]
        cause: sqlx::Error,
    },

    #[status(422)]
    #[detail("it refers to something that does not exist")]
    MissingReference(#[source] sqlx::Error),

    #[status(503)]
    #[header(RETRY_AFTER, "1")]
    Busy(#[source] sqlx::Error),

    #[status(500)]
    Failed(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(cause: sqlx::Error) -> Self {
        match &cause {
            sqlx::Error::RowNotFound => Self::NotFound(cause),
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::Busy(cause),
            sqlx::Error::Database(error) => match error.kind() {
                ErrorKind::UniqueViolation => {
                    Self::Taken { constraint: constraint(&**error), cause }
                }
                ErrorKind::ForeignKeyViolation => Self::MissingReference(cause),
                _ => Self::Failed(cause),
            },
            _ => Self::Failed(cause),
        }
    }
}

/// The name of the constraint. SQLite has it in the message alone: `UNIQUE constraint failed: users.name`.
fn constraint(error: &dyn DatabaseError) -> String {
    let in_message = || error.message().strip_prefix("UNIQUE constraint failed: ");
    error.constraint().or_else(in_message).unwrap_or("this").to_owned()
}
