//! A redirect that leads nowhere, in a constant of the user.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(StatusCode::FOUND)]
struct Moved;

fn main() {}
