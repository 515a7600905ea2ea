//! `Default` is derived too.

use genro_exceptions::HttpError;

#[derive(Debug, Default, HttpError)]
#[status(404)]
struct NotFound;

fn main() {}
