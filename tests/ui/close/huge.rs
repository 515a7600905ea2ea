//! More than two bytes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(70000)]
struct Banned;

fn main() {}
