//! Below every code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(999)]
struct Banned;

fn main() {}
