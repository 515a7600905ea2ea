//! Given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008)]
#[close(1011)]
struct Banned;

fn main() {}
