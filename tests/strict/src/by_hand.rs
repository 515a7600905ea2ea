//! An `Error` by hand, whose cause the compiler finds among the fields.

use core::error::Error;
use core::fmt;

use genro_exceptions::HttpError;
use http::StatusCode;

/// What the text prints.
#[derive(Debug)]
pub struct Shard(pub u8);

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
    /// The shard.
    pub shard: Shard,
}

impl Error for Fixed {}

/// With a status at run time.
#[derive(Debug, HttpError)]
#[detail("{shard} is unavailable")]
#[http_error(skip(error))]
pub struct AtRunTime {
    /// The status.
    #[status]
    pub status: StatusCode,
    /// The shard.
    pub shard: Shard,
    /// Another one.
    pub other: Option<Shard>,
}

impl Error for AtRunTime {}

/// With a text that is made when the error is.
#[derive(Debug, HttpError)]
#[detail("{shard} is unavailable, {other:?}")]
#[http_error(skip(error))]
pub struct Default {
    /// The status.
    #[status]
    pub status: StatusCode,
    /// The text.
    #[detail]
    pub text: String,
    /// The shard.
    pub shard: Shard,
    /// Another one.
    pub other: Option<Shard>,
}

impl Error for Default {}
