//! The problem is wrong. Nothing is said at the uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "out of credit")]
#[code("")]
struct UserNotFound {
    #[extension(rename = "user id")]
    id: u64,
}

type Id = u64;

include!("uses.in");
