//! A name of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(POLICY)]
struct Banned;

fn main() {}
