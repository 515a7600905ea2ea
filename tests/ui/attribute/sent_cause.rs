//! Causes that would be sent to the client.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct ExtensionAndFrom(
    #[from]
    #[extension(rename = "cause")]
    std::io::Error,
);

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionAndSource {
    #[extension]
    #[source]
    cause: std::io::Error,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("the disk is broken")]
#[status(500)]
struct ExtensionOfThiserror {
    #[extension]
    source: std::num::ParseIntError,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct InstanceAndSource {
    #[source]
    #[instance]
    cause: std::io::Error,
}

fn main() {}
