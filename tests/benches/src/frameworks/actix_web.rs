//! actix-web's `ResponseError`.

use actix_web::body::MessageBody as _;
use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{Error, HttpResponse, HttpResponseBuilder, ResponseError};
use bytes::Bytes;

use super::TEXT;
use crate::TEN;
use crate::cases::shown_of;
use crate::thiserror::{ApiError, JsonError};

/// What actix-web does with the error of a handler.
pub(crate) fn answer(error: impl Into<Error>) -> HttpResponse {
    HttpResponse::from_error(error)
}

fn build(status: http::StatusCode) -> HttpResponseBuilder {
    let status = StatusCode::from_u16(status.as_u16());
    HttpResponse::build(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
}

impl ResponseError for ApiError {
    fn error_response(&self) -> HttpResponse {
        let mut response = build(self.status());
        match self {
            Self::Unauthorized => response.insert_header((WWW_AUTHENTICATE, "Bearer")),
            Self::Later { seconds } => response.insert_header((RETRY_AFTER, *seconds)),
            Self::Found { location } => {
                return response.insert_header((LOCATION, location.as_str())).finish();
            }
            Self::TenLines => {
                TEN.iter().fold(&mut response, |response, line| response.insert_header(*line))
            }
            _ => &mut response,
        };
        response.content_type(TEXT).body(self.to_string())
    }
}

impl ResponseError for JsonError {
    fn error_response(&self) -> HttpResponse {
        build(self.status()).content_type(self.media_type()).body(self.json())
    }
}

pub(crate) fn shown(response: HttpResponse) -> String {
    let status = response.status().as_u16();
    let lines: Vec<_> = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
        .collect();
    let body = response.into_body().try_into_bytes().unwrap_or(Bytes::from_static(b"no bytes"));
    shown_of(status, lines, &body)
}
