//! Brackets that hold no address.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs[0]")]
struct OutOfCredit;

fn main() {}
