//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problm(title = "Out of credit")]
struct OutOfCredit;

fn main() {}
