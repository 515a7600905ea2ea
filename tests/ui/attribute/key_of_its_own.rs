//! An attribute of its own, written as a key of another.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(status = 404)]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(status = 403)]
struct Problem;

fn main() {}
