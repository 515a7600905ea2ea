//! A success in a constant of the user.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(self::FINE)]
struct NotFound;

const FINE: StatusCode = StatusCode::OK;

fn main() {}
