//! A value beyond ASCII.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("x-reason", "zu viele Gäste")]
struct Slow;

fn main() {}
