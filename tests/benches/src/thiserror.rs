//! thiserror, with status and response by hand: what most services have.

use std::convert::Infallible;
use std::io;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use thiserror::Error;

use crate::by_hand::{Answer, Kept};
use crate::{TEN, by_serde, disk, place, seconds, user};

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
    pub(crate) fn status(&self) -> StatusCode {
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

impl Answer<Body> for ApiError {
    fn answer(&self) -> Response {
        let (status, text) = (self.status(), self.to_string());
        match self {
            Self::Unauthorized => (status, [(WWW_AUTHENTICATE, "Bearer")], text).into_response(),
            Self::Later { seconds } => {
                (status, [(RETRY_AFTER, seconds.to_string())], text).into_response()
            }
            Self::Found { location } => (status, [(LOCATION, location.clone())]).into_response(),
            Self::TenLines => (status, TEN, text).into_response(),
            _ => (status, text).into_response(),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        match self {
            Self::Found { location } => (StatusCode::FOUND, [(LOCATION, location)]).into_response(),
            error => error.answer(),
        }
    }
}

/// Errors whose body is JSON that serde writes.
#[derive(Debug, Error)]
#[error("user {id} is not known")]
pub(crate) struct JsonError {
    id: u64,
    form: Form,
}

#[derive(Debug)]
enum Form {
    Problem,
    Envelope,
}

impl JsonError {
    #[expect(clippy::unused_self, reason = "as of an error with more than one status")]
    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }

    pub(crate) fn media_type(&self) -> &'static str {
        match self.form {
            Form::Problem => "application/problem+json",
            Form::Envelope => "application/json",
        }
    }

    pub(crate) fn json(&self) -> Vec<u8> {
        let detail = self.to_string();
        let json = match self.form {
            Form::Problem => serde_json::to_vec(&by_serde::Problem::of(detail)),
            Form::Envelope => serde_json::to_vec(&by_serde::Envelope::of(detail)),
        };
        json.unwrap_or_default()
    }
}

impl Answer<Body> for JsonError {
    fn answer(&self) -> Response {
        (self.status(), [(CONTENT_TYPE, self.media_type())], self.json()).into_response()
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

pub(crate) fn problem() -> JsonError {
    JsonError { id: user(), form: Form::Problem }
}

pub(crate) fn envelope() -> JsonError {
    JsonError { id: user(), form: Form::Envelope }
}

/// The same, kept in the extensions of the response.
pub(crate) mod kept {
    use super::{ApiError, JsonError, Kept};

    macro_rules! makers {
        ($($error:ident: $($make:ident)*;)*) => {$($(
            pub(crate) fn $make() -> Kept<$error> {
                Kept(super::$make())
            }
        )*)*};
    }

    makers! {
        ApiError: fixed interpolated unauthorized later io redirect ten_lines;
        JsonError: problem envelope;
    }
}
