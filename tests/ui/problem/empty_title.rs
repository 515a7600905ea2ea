//! A title without a text.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = " ")]
struct OutOfCredit;

fn main() {}
