//! A generic cause that is no error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken<E> {
    #[source]
    cause: E,
}

fn answer(_: impl HttpError) {}

fn main() {
    answer(Broken::new(7_u8));
}
