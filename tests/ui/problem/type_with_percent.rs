//! A percent sign that encodes nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/100%")]
struct OutOfCredit;

fn main() {}
