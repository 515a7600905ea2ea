//! Impls that the derive generates too.

use std::borrow::Cow;
use std::error::Error;
use std::{fmt, io};

use axum::response::IntoResponse;
use genro_exceptions::{HttpError, HttpException};
use http::{Response, StatusCode};

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NotFound")
    }
}

impl Error for NotFound {}

impl HttpError for NotFound {
    fn status(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }
    fn detail(&self) -> Cow<'_, str> {
        "not found".into()
    }
}

impl From<NotFound> for HttpException {
    fn from(_: NotFound) -> Self {
        HttpException::new(StatusCode::NOT_FOUND)
    }
}

impl From<NotFound> for Response<String> {
    fn from(_: NotFound) -> Self {
        Response::new(String::new())
    }
}

impl IntoResponse for NotFound {
    fn into_response(self) -> axum::response::Response {
        StatusCode::NOT_FOUND.into_response()
    }
}

impl NotFound {
    fn to_response(&self) -> Response<String> {
        Response::new(String::new())
    }
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] io::Error);

impl From<io::Error> for Broken {
    fn from(cause: io::Error) -> Self {
        Broken(cause)
    }
}

fn main() {}
