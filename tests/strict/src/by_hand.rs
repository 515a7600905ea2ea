//! An `Error` by hand, whose cause the compiler finds among the fields.

use core::error::Error;
use core::fmt;

use genro_exceptions::HttpError;
use http::StatusCode;

/// What the text prints.
#[derive(Debug)]
pub struct Shard(u8);

impl fmt::Display for Shard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "shard {}", self.0)
    }
}

/// With a fixed status.
#[derive(Debug, HttpError)]
#[status(503)]
#[detail("{shard} is unavailable")]
#[http_error(skip(error))]
pub struct Fixed {
    shard: Shard,
}

impl Error for Fixed {}

/// With a status at run time.
#[derive(Debug, HttpError)]
#[detail("{shard} is unavailable")]
#[http_error(skip(error))]
pub struct AtRunTime {
    #[status]
    status: StatusCode,
    shard: Shard,
    other: Option<Shard>,
}

impl Error for AtRunTime {}

/// With a text that is made when the error is.
#[derive(Debug, HttpError)]
#[detail("{shard} is unavailable, {other:?}")]
#[http_error(skip(error))]
pub struct Default {
    #[status]
    status: StatusCode,
    #[detail]
    text: String,
    shard: Shard,
    other: Option<Shard>,
}

impl Error for Default {}

/// Uses all fields.
#[must_use]
pub fn every() -> (Fixed, AtRunTime, Default) {
    let at_run_time = AtRunTime::new(StatusCode::BAD_GATEWAY, Shard(1), Some(Shard(2)));
    debug_assert!(at_run_time.other.is_some());
    (Fixed::new(Shard(1)), at_run_time, Default::new(StatusCode::BAD_GATEWAY, Shard(1), None))
}
