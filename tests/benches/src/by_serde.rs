//! Structs with serde's derive, as services write them that answer `application/problem+json` or a JSON of their own.

use std::borrow::Cow;

use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;

use crate::by_hand::{Answer, ByHand, Kept};
use crate::cases::Bare;
use crate::user;

#[derive(Serialize)]
pub(crate) struct Problem {
    title: &'static str,
    status: u16,
    detail: String,
}

pub(crate) fn problem() -> Problem {
    Problem::of(format!("user {} is not known", user()))
}

/// Creates a response of JSON.
fn respond<B>(json: &impl Serialize, content_type: HeaderValue) -> Response<B>
where
    B: From<Vec<u8>> + From<&'static str>,
{
    let Ok(json) = serde_json::to_vec(json) else {
        let mut response = Response::new(B::from("Internal Server Error"));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        return response;
    };
    let mut response = Response::new(B::from(json));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().append(CONTENT_TYPE, content_type);
    response
}

impl Problem {
    pub(crate) fn of(detail: String) -> Self {
        Self { title: "Not Found", status: 404, detail }
    }

    fn respond<B: From<Vec<u8>> + From<&'static str>>(&self) -> Response<B> {
        respond(self, HeaderValue::from_static("application/problem+json"))
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

/// `{"error":{"code":"USER_NOT_FOUND","message":"user 4711 is not known"}}`
#[derive(Serialize)]
pub(crate) struct Envelope<'a> {
    pub(crate) error: Content<'a>,
}

#[derive(Serialize)]
pub(crate) struct Content<'a> {
    pub(crate) code: Option<Cow<'a, str>>,
    pub(crate) message: Cow<'a, str>,
}

impl Envelope<'_> {
    pub(crate) fn of(message: String) -> Self {
        Self { error: Content { code: Some("USER_NOT_FOUND".into()), message: message.into() } }
    }
}

#[derive(Debug)]
pub(crate) struct UserNotFound {
    id: u64,
}

impl<B: From<Vec<u8>> + From<&'static str>> Answer<B> for UserNotFound {
    fn answer(&self) -> Response<B> {
        let envelope = Envelope::of(format!("user {} is not known", self.id));
        respond(&envelope, HeaderValue::from_static("application/json"))
    }
}

pub(crate) fn envelope() -> ByHand<UserNotFound> {
    ByHand(UserNotFound { id: user() })
}

pub(crate) fn envelope_kept() -> Kept<UserNotFound> {
    Kept(UserNotFound { id: user() })
}
