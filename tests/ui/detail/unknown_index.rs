//! Indices of fields that do not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {1} not found")]
struct OfTuple(u64);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct OfNamed {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found")]
struct OfUnit;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{1} not found")]
enum OfVariant {
    User(u64, String),
    Group(u64),
}

fn main() {}
