//! Fields of types that do not implement `Error`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct OfUser {
    #[source]
    why: Why,
}

#[derive(Debug)]
struct Why;

#[derive(Debug, HttpError)]
#[status(500)]
struct OfOption {
    #[source]
    why: Option<Why>,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct OfBox {
    #[source]
    why: Box<str>,
}

fn main() {}
