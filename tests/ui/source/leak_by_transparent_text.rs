//! `self.0` in an argument.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", self.0)]
struct Broken(#[source] io::Error);

fn main() {}
