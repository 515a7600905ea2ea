//! A field of a type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    status: Outcome,
}

#[derive(Debug)]
struct Outcome;

fn main() {}
