//! A number in the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    status: u16,
}

fn main() {}
