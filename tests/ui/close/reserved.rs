//! A code that no frame may carry.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1005)]
struct Banned;

fn main() {}
