//! `=` for parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close = 1008]
struct Banned;

fn main() {}
