//! Two letters swapped behind a path.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(StatusCode::NOT_FUOND)]
struct NotFound;

fn main() {}
