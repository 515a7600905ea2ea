//! The name as a type is written.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(NotFound)]
struct Missing;

fn main() {}
