//! A client, without the feature.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(decode)]
struct NotFound;

fn main() {}
