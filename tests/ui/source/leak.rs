//! The cause in the text of a 5xx.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {0}")]
struct Broken(#[source] io::Error);

fn main() {}
