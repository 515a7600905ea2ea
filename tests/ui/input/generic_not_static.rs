//! A type parameter of a function that may borrow.

use std::fmt::Debug;

use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound<T: Debug + Send + Sync>(T);

fn not_found<T: Debug + Send + Sync>(what: T) -> HttpException {
    NotFound(what).into()
}

fn main() {}
