//! Brackets in place of the parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem[title = "out of credit"]]
struct OutOfCredit;

fn main() {}
