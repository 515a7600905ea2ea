//! A comma and no value.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry-after",)]
struct Slow;

fn main() {}
