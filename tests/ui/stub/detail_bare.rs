//! Half typed: `#[detail]`. Nothing is said at its uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail]
struct UserNotFound {
    id: u64,
}

type Id = u64;

include!("uses.in");
