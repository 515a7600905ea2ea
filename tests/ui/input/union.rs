//! A union.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
union NotFound {
    id: u64,
    name: [u8; 8],
}

fn main() {}
