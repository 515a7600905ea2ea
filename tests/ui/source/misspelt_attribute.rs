//! The attribute misspelt.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[souce] io::Error);

fn main() {}
