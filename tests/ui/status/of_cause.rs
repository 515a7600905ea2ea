//! `from` without a cause that always is an HTTP error.

use std::io;

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[status(from)]
struct NoCause {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
struct Optional {
    #[source]
    cause: Option<HttpNotFound>,
}

#[derive(Debug, HttpError)]
#[status(from)]
enum Inherited {
    Missing(#[from] HttpNotFound),
    Gone,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[close(from)]
struct Close(#[from] HttpNotFound);

#[derive(Debug, HttpError)]
#[status(404)]
struct OnField {
    #[code(from)]
    cause: HttpNotFound,
}

#[derive(Debug, HttpError)]
#[status(502)]
#[headers(form)]
struct Misspelt(#[from] io::Error);

fn main() {}
