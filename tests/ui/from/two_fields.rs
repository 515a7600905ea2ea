//! In two fields.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] io::Error, #[from] std::fmt::Error);

fn main() {}
