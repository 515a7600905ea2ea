//! Unbalanced braces.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id not found")]
struct Unclosed {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id not found")]
enum Inherited {
    User { id: u64 },
    Group { id: u64 },
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user id} not found")]
struct Unopened {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user <{id:}> not found")]
struct Filled {
    id: u64,
}

fn main() {}
