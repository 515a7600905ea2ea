//! A fixed status on a field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
struct NotFound {
    #[status(404)]
    id: u64,
}

fn main() {}
