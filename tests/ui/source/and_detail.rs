//! Two parts for a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    #[detail]
    why: String,
}

fn main() {}
