//! Attributes of a field, on a variant.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
enum Extension {
    #[extension(rename = "credit")]
    Out(u32),
}

#[derive(Debug, HttpError)]
enum Converted {
    #[status(500)]
    #[from(io::Error)]
    Broken(io::Error),
}

#[derive(Debug, HttpError)]
enum AllHeaders {
    #[status(429)]
    #[headers(RETRY_AFTER, "120")]
    Slow,
}

#[derive(Debug, HttpError)]
#[status(403)]
enum Initial {
    #[init(7)]
    Out(u8),
}

#[derive(Debug, HttpError)]
#[status(403)]
enum Instance {
    #[instance]
    Out(String),
}

#[derive(Debug, HttpError)]
#[status(500)]
enum Caused {
    #[source]
    Broken(io::Error),
}

fn main() {}
