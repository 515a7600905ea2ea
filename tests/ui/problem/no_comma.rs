//! No comma between the two.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/out-of-credit" title = "Out of credit")]
struct OutOfCredit;

fn main() {}
