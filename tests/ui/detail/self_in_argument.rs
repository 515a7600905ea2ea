//! `self.id` for `.id`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", self.id + 1)]
struct UserNotFound {
    id: u64,
}

fn main() {}
