//! A number with a point.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404.0)]
struct NotFound;

fn main() {}
