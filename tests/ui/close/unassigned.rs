//! A code that the protocol keeps for itself.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(2000)]
struct Banned;

fn main() {}
