//! A key misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(tilte = "Out of credit")]
struct OutOfCredit;

fn main() {}
