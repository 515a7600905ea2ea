//! Parts that are left out, and that nobody implements: one error for each type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(display))]
struct WithoutDisplay;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(error))]
struct WithoutError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(display, error))]
struct WithoutBoth;

fn main() {}
