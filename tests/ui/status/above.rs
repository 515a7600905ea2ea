//! Above every status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(600)]
struct NotFound;

fn main() {}
