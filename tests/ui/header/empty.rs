//! Parentheses with nothing in them.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header()]
struct Slow;

fn main() {}
