//! Twice on a field.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] #[from] io::Error);

fn main() {}
