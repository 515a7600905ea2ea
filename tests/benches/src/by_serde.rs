//! A struct with serde's derive, as services write it that answer `application/problem+json`.

use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;

use crate::cases::Bare;
use crate::user;

#[derive(Serialize)]
pub(crate) struct Problem {
    title: &'static str,
    status: u16,
    detail: String,
}

pub(crate) fn problem() -> Problem {
    Problem { title: "Not Found", status: 404, detail: format!("user {} is not known", user()) }
}

impl Problem {
    fn respond<B: From<Vec<u8>> + From<&'static str>>(&self) -> Response<B> {
        let Ok(json) = serde_json::to_vec(self) else {
            let mut response = Response::new(B::from("Internal Server Error"));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            return response;
        };
        let mut response = Response::new(B::from(json));
        *response.status_mut() = StatusCode::NOT_FOUND;
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(CONTENT_TYPE, kind);
        response
    }
}

impl Bare for Problem {
    fn into_bare(self) -> Response<Bytes> {
        self.respond()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response<Body> {
        self.respond()
    }
}
