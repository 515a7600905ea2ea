//! A field of another type that everyone knows.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    status: String,
}

fn main() {}
