//! A name of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(NO_SUCH_USER)]
struct NotFound;

fn main() {}
