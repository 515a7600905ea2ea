//! A tuple field that is not there.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {1} not found")]
struct UserNotFound(u64);

fn main() {}
