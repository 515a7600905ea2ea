//! A letter that no URI has.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/café")]
struct OutOfCredit;

fn main() {}
