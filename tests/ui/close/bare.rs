//! No code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close]
struct Banned;

fn main() {}
