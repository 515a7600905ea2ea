//! A field of a type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("x-reason")]
    reason: Reason,
}

#[derive(Debug)]
struct Reason;

fn main() {}
