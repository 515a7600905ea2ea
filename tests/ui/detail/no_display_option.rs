//! An option cannot be printed.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct UserNotFound(Option<u64>);

fn main() {}
