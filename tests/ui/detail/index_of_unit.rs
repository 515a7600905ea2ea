//! A number in a type without fields.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct UserNotFound;

fn main() {}
