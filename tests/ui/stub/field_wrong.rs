//! A field of the wrong type. Nothing is said at the uses.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    #[header("x-id")]
    id: Own,
}

#[derive(Debug)]
struct Own;

impl From<u8> for Own {
    fn from(_: u8) -> Self {
        Self
    }
}

type Id = Own;

include!("uses.in");
