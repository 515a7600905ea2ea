//! A constant that is not there.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("more than {LIMTI}")]
struct TooMany;

const LIMIT: u64 = 7;

fn main() {}
