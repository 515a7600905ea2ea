//! Two fragments.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs#a#b")]
struct OutOfCredit;

fn main() {}
