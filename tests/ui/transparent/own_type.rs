//! A type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[transparent]
struct ApiError {
    inner: Inner,
}

#[derive(Debug)]
struct Inner;

fn main() {}
