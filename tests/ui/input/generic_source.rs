//! A generic cause that is no error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken<E> {
    #[source]
    cause: E,
}

fn main() {
    Broken::new(7_u8).status();
}
