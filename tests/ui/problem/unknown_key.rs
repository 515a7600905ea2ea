//! A key that does not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(uri = "/probs/out-of-credit")]
struct OutOfCredit;

fn main() {}
