//! Fields that do not implement `Display`: one error each, at the literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct OfUser {
    id: UserId,
}

#[derive(Debug)]
struct UserId(u64);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found, {id}")]
struct PrintedTwice {
    id: UserId,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("users {ids} not found")]
struct OfList {
    ids: Vec<u64>,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct OfOption(Option<u64>);

fn main() {}
