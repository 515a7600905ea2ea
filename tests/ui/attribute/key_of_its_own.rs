//! A separate attribute, written as a key of another. It gives the status, so that none is missing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[http_error(detail = "not found", status = 404)]
struct Options;

#[derive(Debug, HttpError)]
#[problem(status = 403)]
struct Problem;

fn main() {}
