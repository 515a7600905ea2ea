//! thiserror, with status and response by hand: what most services have.

use std::convert::Infallible;
use std::io;

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use thiserror::Error;

use crate::{TEN, disk, place, seconds, user};

#[derive(Debug, Error)]
pub(crate) enum ApiError {
    #[error("nothing is here")]
    Fixed,
    #[error("user {id} is not known")]
    Interpolated { id: u64 },
    #[error("log in")]
    Unauthorized,
    #[error("come back later")]
    Later { seconds: u64 },
    #[error("storage failed")]
    Disk(#[from] io::Error),
    #[error("")]
    Found { location: String },
    #[error("too much")]
    TenLines,
}

impl ApiError {
    fn status(&self) -> StatusCode {
        match self {
            Self::Fixed | Self::Interpolated { .. } => StatusCode::NOT_FOUND,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Later { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Disk(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Found { .. } => StatusCode::FOUND,
            Self::TenLines => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, text) = (self.status(), self.to_string());
        match self {
            Self::Unauthorized => (status, [(WWW_AUTHENTICATE, "Bearer")], text).into_response(),
            Self::Later { seconds } => {
                (status, [(RETRY_AFTER, seconds.to_string())], text).into_response()
            }
            Self::Found { location } => (status, [(LOCATION, location)]).into_response(),
            Self::TenLines => (status, TEN, text).into_response(),
            _ => (status, text).into_response(),
        }
    }
}

impl crate::cases::Bare for ApiError {
    fn into_bare(self) -> http::Response<Bytes> {
        let error = self;
        let mut response = http::Response::new(Bytes::from(error.to_string()));
        *response.status_mut() = error.status();
        let headers = response.headers_mut();
        if let ApiError::Found { location } = error {
            if let Ok(location) = HeaderValue::try_from(location) {
                headers.insert(LOCATION, location);
            }
            return response;
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        match error {
            ApiError::Unauthorized => {
                headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            ApiError::Later { seconds } => {
                headers.insert(RETRY_AFTER, seconds.into());
            }
            ApiError::TenLines => {
                for (name, value) in TEN {
                    headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
                }
            }
            _ => {}
        }
        response
    }
}

pub(crate) fn fixed() -> ApiError {
    ApiError::Fixed
}

pub(crate) fn interpolated() -> ApiError {
    ApiError::Interpolated { id: user() }
}

pub(crate) fn unauthorized() -> ApiError {
    ApiError::Unauthorized
}

pub(crate) fn later() -> ApiError {
    ApiError::Later { seconds: seconds() }
}

pub(crate) fn io() -> ApiError {
    fn read() -> Result<Infallible, ApiError> {
        Err(disk())?
    }
    let Err(error) = read();
    error
}

pub(crate) fn redirect() -> ApiError {
    ApiError::Found { location: place().into() }
}

pub(crate) fn ten_lines() -> ApiError {
    ApiError::TenLines
}
