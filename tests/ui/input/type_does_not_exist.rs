//! Fields of types that do not exist: one error for each.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: UserId,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    cause: DbError,
}

fn main() {}
