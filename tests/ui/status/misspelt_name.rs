//! Two letters swapped.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(NOT_FUOND)]
struct NotFound;

fn main() {}
