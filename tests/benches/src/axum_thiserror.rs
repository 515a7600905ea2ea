//! `axum_thiserror`, which makes a response of status and text.

use std::convert::Infallible;
use std::io;

use axum_thiserror::ErrorStatus;
use http::StatusCode;
use thiserror::Error;

use crate::{disk, user};

#[derive(Debug, Error, ErrorStatus)]
pub(crate) enum ApiError {
    #[error("nothing is here")]
    #[status(StatusCode::NOT_FOUND)]
    Fixed,
    #[error("user {id} is not known")]
    #[status(StatusCode::NOT_FOUND)]
    Interpolated { id: u64 },
    #[error("storage failed")]
    #[status(StatusCode::INTERNAL_SERVER_ERROR)]
    Disk(#[from] io::Error),
}

pub(crate) fn fixed() -> ApiError {
    ApiError::Fixed
}

pub(crate) fn interpolated() -> ApiError {
    ApiError::Interpolated { id: user() }
}

pub(crate) fn io() -> ApiError {
    fn read() -> Result<Infallible, ApiError> {
        Err(disk())?
    }
    let Err(error) = read();
    error
}
