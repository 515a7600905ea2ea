//! A constant of nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(X_WAIT, "120")]
struct Slow;

fn main() {}
