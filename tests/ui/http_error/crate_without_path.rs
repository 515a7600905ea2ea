//! `crate` without a path.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate)]
struct Bare;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate(genro_exceptions))]
struct Parentheses;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate = "genro_exceptions")]
struct Quoted;

fn main() {}
