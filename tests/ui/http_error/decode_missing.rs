//! A type that is asked for, and is not declared with `decode`.

use genro_exceptions::{HttpError, Received};

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

fn main() {
    let response = http::Response::new("");
    let _ = Received::error_for::<NotFound, _>(response);
    let _ = NotFound::try_from(Received::from(http::Response::new("")));
}
