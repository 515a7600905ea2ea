//! warp's `Reply`.

use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderName, HeaderValue, StatusCode};
use warp::reply::{self, Reply, Response};

use crate::TEN;
use crate::by_hand::{Handle, Kept};
use crate::cases::axum_shown;
use crate::thiserror::{ApiError, JsonError};

/// What warp does with the error of a handler.
pub(crate) fn answer(error: impl Reply) -> Response {
    error.into_response()
}

/// What makes a response, and is still there.
trait Answer {
    fn answer(&self) -> Response;
}

impl<E: Answer + Send + Sync + 'static> Reply for Kept<E> {
    fn into_response(self) -> Response {
        let mut response = self.0.answer();
        response.extensions_mut().insert(Handle::of(self.0));
        response
    }
}

fn found(location: String) -> Response {
    let reply = reply::with_header(reply::reply(), LOCATION, location);
    reply::with_status(reply, StatusCode::FOUND).into_response()
}

impl Reply for ApiError {
    fn into_response(self) -> Response {
        match self {
            Self::Found { location } => found(location),
            error => error.answer(),
        }
    }
}

impl Answer for ApiError {
    fn answer(&self) -> Response {
        if let Self::Found { location } = self {
            return found(location.clone());
        }
        let reply = reply::with_status(self.to_string(), self.status());
        match self {
            Self::Unauthorized => {
                reply::with_header(reply, WWW_AUTHENTICATE, "Bearer").into_response()
            }
            Self::Later { seconds } => {
                reply::with_header(reply, RETRY_AFTER, *seconds).into_response()
            }
            Self::TenLines => {
                let mut response = reply.into_response();
                for (name, value) in TEN {
                    let name = HeaderName::from_static(name);
                    response.headers_mut().insert(name, HeaderValue::from_static(value));
                }
                response
            }
            _ => reply.into_response(),
        }
    }
}

impl Reply for JsonError {
    fn into_response(self) -> Response {
        self.answer()
    }
}

impl Answer for JsonError {
    fn answer(&self) -> Response {
        let reply = reply::with_status(self.json(), self.status());
        reply::with_header(reply, CONTENT_TYPE, self.media_type()).into_response()
    }
}

pub(crate) fn shown(response: Response) -> String {
    axum_shown(response.map(axum::body::Body::new))
}
