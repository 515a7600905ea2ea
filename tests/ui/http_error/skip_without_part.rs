//! `skip` without a part.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip)]
struct Bare;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip())]
struct Empty;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip = constructors)]
struct Equals;

fn main() {}
