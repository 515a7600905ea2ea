//! Above every code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(5000)]
struct Banned;

fn main() {}
