//! More than a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "Out of" + "credit")]
struct OutOfCredit;

fn main() {}
