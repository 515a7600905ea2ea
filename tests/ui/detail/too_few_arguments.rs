//! One argument for two braces.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} of {}", .id)]
struct UserNotFound {
    id: u64,
}

fn main() {}
