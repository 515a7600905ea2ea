//! A reason behind the code.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008, "policy")]
struct Banned;

fn main() {}
