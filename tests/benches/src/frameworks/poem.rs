//! poem's `ResponseError`.

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::http::header::{LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use poem::{Error, Response};

use super::TEXT;
use crate::TEN;
use crate::by_hand::{Handle, Kept};
use crate::cases::{polled, shown_of};
use crate::thiserror::{ApiError, JsonError};

/// What poem does with the error of a handler.
pub(crate) fn answer(error: impl Into<Error>) -> Response {
    error.into().into_response()
}

impl<E: ResponseError + std::error::Error + Send + Sync + 'static> From<Kept<E>> for Error {
    fn from(error: Kept<E>) -> Self {
        let mut answered = Self::from_response(error.0.as_response());
        answered.set_data(Handle::of(error.0));
        answered
    }
}

impl ResponseError for ApiError {
    fn status(&self) -> StatusCode {
        Self::status(self)
    }

    fn as_response(&self) -> Response {
        let response = Response::builder().status(self.status());
        let response = match self {
            Self::Unauthorized => response.header(WWW_AUTHENTICATE, "Bearer"),
            Self::Later { seconds } => response.header(RETRY_AFTER, *seconds),
            Self::Found { location } => return response.header(LOCATION, location).finish(),
            Self::TenLines => {
                TEN.iter().fold(response, |response, (name, value)| response.header(*name, *value))
            }
            _ => response,
        };
        response.content_type(TEXT).body(self.to_string())
    }
}

impl ResponseError for JsonError {
    fn status(&self) -> StatusCode {
        Self::status(self)
    }

    fn as_response(&self) -> Response {
        let response = Response::builder().status(self.status());
        response.content_type(self.media_type()).body(self.json())
    }
}

pub(crate) fn shown(response: Response) -> String {
    let (parts, body) = response.into_parts();
    let lines =
        parts.headers.iter().map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()));
    let body = polled(body.into_bytes()).and_then(Result::ok).unwrap_or_default();
    shown_of(parts.status.as_u16(), lines.collect(), &body)
}
