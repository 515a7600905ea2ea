//! Every error of the service, with what the clients of both protocols receive.

use std::num::ParseIntError;
use std::time::Duration;

use axum::extract::rejection::{JsonRejection, PathRejection};
use genro_exceptions::{HttpError, ValidationProblem};

/// The clients read the details and the codes; only the log has the sources.
#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum UserError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },

    // For 409 alone, the gRPC code would be `ABORTED`, for which a client tries again.
    #[status(409)]
    #[grpc(ALREADY_EXISTS)]
    #[detail("the name {name} is taken")]
    NameTaken { name: String },

    #[status(429)]
    #[detail("at most three users are created per minute")]
    TooManyUsers {
        #[header("retry-after")]
        wait: Duration,
    },

    #[status(500)]
    #[detail("user {id} cannot be read")]
    RecordDamaged {
        id: u64,
        #[source]
        cause: ParseIntError,
    },

    /// 422, and `INVALID_ARGUMENT` with a `BadRequest`.
    #[transparent]
    Invalid(#[from] ValidationProblem),

    #[transparent]
    Path(#[from] PathRejection),

    #[transparent]
    Json(#[from] JsonRejection),
}
