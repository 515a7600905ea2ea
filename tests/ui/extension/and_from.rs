//! A cause, which the client would read.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(
    #[from]
    #[extension(rename = "cause")]
    std::io::Error,
);

fn main() {}
