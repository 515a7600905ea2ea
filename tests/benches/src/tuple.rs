//! axum's tuples, which need no type.

use axum::response::IntoResponse;
use http::StatusCode;
use http::header::{LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};

use crate::{TEN, disk, place, seconds, user};

pub(crate) fn fixed() -> impl IntoResponse {
    (StatusCode::NOT_FOUND, String::from("nothing is here"))
}

pub(crate) fn interpolated() -> impl IntoResponse {
    (StatusCode::NOT_FOUND, format!("user {} is not known", user()))
}

pub(crate) fn unauthorized() -> impl IntoResponse {
    let headers = [(WWW_AUTHENTICATE, "Bearer")];
    (StatusCode::UNAUTHORIZED, headers, String::from("log in"))
}

pub(crate) fn later() -> impl IntoResponse {
    let headers = [(RETRY_AFTER, seconds().to_string())];
    let text = String::from("come back later");
    (StatusCode::SERVICE_UNAVAILABLE, headers, text)
}

pub(crate) fn io() -> impl IntoResponse {
    let _ = disk();
    let text = String::from("storage failed");
    (StatusCode::INTERNAL_SERVER_ERROR, text)
}

pub(crate) fn redirect() -> impl IntoResponse {
    (StatusCode::FOUND, [(LOCATION, String::from(place()))])
}

pub(crate) fn ten_lines() -> impl IntoResponse {
    (StatusCode::TOO_MANY_REQUESTS, TEN, String::from("too much"))
}
