//! A digit too many.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(4040)]
struct NotFound;

fn main() {}
