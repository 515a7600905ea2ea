//! On the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[source]
struct Broken(std::io::Error);

fn main() {}
