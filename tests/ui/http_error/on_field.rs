//! On a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound {
    #[http_error(expose)]
    id: u64,
}

fn main() {}
