//! The errors of the service, by name.

use std::io;
use std::time::Duration;

use genro_exceptions::{
    HttpError, HttpException, HttpUnauthorized, Redirect, ValidationProblem, http_error,
};

use crate::CANARY;

#[derive(Debug, HttpError)]
#[status(409)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum UserError {
    #[status(404)]
    #[detail("user {id} not found")]
    NotFound { id: u64 },
    #[detail("the name {name} is taken")]
    #[grpc(ALREADY_EXISTS)]
    NameTaken { name: &'static str },
    #[detail("user 7 has been changed")]
    Changed,
    #[status(429)]
    #[detail("slow down")]
    TooFast {
        #[header("retry-after")]
        wait: Duration,
    },
    #[status(500)]
    #[detail("the users cannot be read")]
    Unreadable(#[source] io::Error),
    #[transparent]
    Invalid(#[from] ValidationProblem),
}

/// Raises the error of a name.
pub(crate) fn raise(name: &str) -> Result<String, HttpException> {
    Err(match name {
        "not_found" => UserError::not_found(7).into(),
        "taken" => UserError::name_taken("größe").into(),
        "changed" => UserError::Changed.into(),
        "slow" => UserError::too_fast(Duration::from_millis(1_500)).into(),
        "unreadable" => UserError::unreadable(io::Error::other(CANARY)).into(),
        "invalid" => UserError::from(
            ValidationProblem::of("age", "must be positive")
                .and(["profile", "color"], "must be a color"),
        )
        .into(),
        "unauthorized" => HttpUnauthorized::bearer().into(),
        "erased" => HttpException::from_boxed(CANARY.into()),
        "redirect" => Redirect::new("/elsewhere").into(),
        "long" => http_error!(400, "{}", "ü".repeat(5000)),
        _ => return Ok(format!("hello, {name}")),
    })
}
