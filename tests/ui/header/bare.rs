//! No name and no value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header]
struct Slow;

fn main() {}
