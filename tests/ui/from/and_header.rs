//! Two parts for a field.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] #[header("x-why")] io::Error);

fn main() {}
