//! What a store with diesel returns.

use diesel::result::{DatabaseErrorKind, Error};
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
pub enum StoreError {
    #[status(404)]
    NotFound(#[source] Error),

    #[status(409)]
    #[code("TAKEN")]
    #[detail("{constraint} is taken")]
    Taken {
        constraint: String,
        #[source]
        cause: Error,
    },

    #[status(422)]
    #[detail("it refers to something that does not exist")]
    MissingReference(#[source] Error),

    // Another transaction was faster, or the connection is gone: the next attempt may succeed.
    #[status(503)]
    #[header(RETRY_AFTER, "1")]
    Busy(#[source] Error),

    #[status(500)]
    Failed(#[source] Error),
}

impl From<Error> for StoreError {
    fn from(cause: Error) -> Self {
        match &cause {
            Error::NotFound => Self::NotFound(cause),
            Error::DatabaseError(kind, information) => match kind {
                DatabaseErrorKind::UniqueViolation => {
                    let constraint = information.constraint_name().unwrap_or("this").to_owned();
                    Self::Taken { constraint, cause }
                }
                DatabaseErrorKind::ForeignKeyViolation => Self::MissingReference(cause),
                DatabaseErrorKind::SerializationFailure | DatabaseErrorKind::ClosedConnection => {
                    Self::Busy(cause)
                }
                _ => Self::Failed(cause),
            },
            _ => Self::Failed(cause),
        }
    }
}
