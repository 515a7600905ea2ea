//! A `HeaderMap` in the field.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    headers: http::HeaderMap,
}

fn main() {}
