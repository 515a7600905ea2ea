//! Two parts for a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
struct Broken {
    #[status]
    #[source]
    why: http::StatusCode,
}

fn main() {}
