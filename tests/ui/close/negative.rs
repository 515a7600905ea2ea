//! A negative number.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(-1)]
struct Banned;

fn main() {}
