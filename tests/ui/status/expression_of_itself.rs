//! An expression that asks for the value that it gives.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(self.status())]
struct Status {
    id: u8,
}

#[derive(Debug, HttpError)]
#[status(status_of(&self.to_string()))]
struct Printed {
    id: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[code(HttpError::code(self).unwrap_or_default())]
#[close(self.close_frame().code)]
#[header("x-count", self.headers().len())]
struct Others {
    id: u8,
}

#[derive(Debug, HttpError)]
#[status(if self.is_gone() { StatusCode::GONE } else { StatusCode::NOT_FOUND })]
struct DefaultText {
    gone: bool,
    #[detail]
    detail: String,
}

impl DefaultText {
    fn is_gone(&self) -> bool {
        self.gone
    }
}

fn status_of(_: &str) -> StatusCode {
    StatusCode::NOT_FOUND
}

fn main() {}
