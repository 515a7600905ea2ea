//! A title without quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = out_of_credit)]
struct OutOfCredit;

fn main() {}
