//! A type of the user that is no error.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] Why);

#[derive(Debug)]
struct Why;

fn main() {}
