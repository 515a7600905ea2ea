//! The type is used everywhere, and its status is wrong. Nothing is said at its uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(4040)]
struct UserNotFound {
    id: u64,
}

type Id = u64;

include!("uses.in");
