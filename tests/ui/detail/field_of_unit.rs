//! A field of a type without fields.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound;

fn main() {}
