//! A type that does not derive.

use genro_exceptions::HttpError;

#[derive(Debug)]
struct NotFound;

fn answer(error: impl HttpError) {
    drop(error);
}

fn main() {
    answer(NotFound);
}
