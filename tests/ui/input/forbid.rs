//! An `#[allow]` on the type, under a `forbid`.

#![forbid(deprecated)]

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[allow(deprecated)]
struct NotFound;

fn main() {}
