//! A number with a suffix.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008u16)]
struct Banned;

fn main() {}
