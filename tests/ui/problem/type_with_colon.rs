//! A colon behind what is no scheme.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "out_of:credit")]
struct OutOfCredit;

fn main() {}
