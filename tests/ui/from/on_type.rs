//! On the type.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[from]
struct Broken(io::Error);

fn main() {}
