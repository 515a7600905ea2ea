//! Attributes of a field, on the type.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[extension]
struct Extension {
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[from]
struct Converted(io::Error);

#[derive(Debug, HttpError)]
#[status(429)]
#[headers]
struct AllHeaders;

#[derive(Debug, HttpError)]
#[status(403)]
#[init]
struct Initial {
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[instance]
struct Instance {
    account: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[source]
struct Caused(io::Error);

fn main() {}
