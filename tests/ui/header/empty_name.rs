//! An empty name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("", "120")]
struct Slow;

fn main() {}
