//! With arguments.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from(io)] io::Error);

fn main() {}
