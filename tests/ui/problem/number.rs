//! A number where a key goes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(403)]
struct OutOfCredit;

fn main() {}
