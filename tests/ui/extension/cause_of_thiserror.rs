//! The cause by its name, as thiserror has it.

use genro_exceptions::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("the disk is broken")]
#[status(500)]
struct Broken {
    #[extension]
    source: std::num::ParseIntError,
}

fn main() {}
