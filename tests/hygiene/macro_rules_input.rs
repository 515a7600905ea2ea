//! Declarations that another macro writes: a fragment arrives as one token with a frame that nobody sees.

mod attributes;
mod calls;
mod fields;

use genro_exceptions::{HttpError as _, HttpException};
use genro_exceptions_everywhere::Everywhere;
use http::StatusCode;

const MINE: StatusCode = StatusCode::GONE;
const STATUS: StatusCode = StatusCode::CONFLICT;

fn told(error: impl Everywhere) -> (u16, String) {
    let exception = HttpException::from_error(error);
    (exception.status().as_u16(), exception.to_string())
}

fn answer(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}
