//! Constants that hold a status an error cannot have: the compiler points at the path.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(self::FINE)]
struct Success;

const FINE: StatusCode = StatusCode::OK;

#[derive(Debug, HttpError)]
#[status(StatusCode::FOUND)]
struct Redirect;

fn main() {}
