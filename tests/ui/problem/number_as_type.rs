//! A number as the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = 7)]
struct OutOfCredit;

fn main() {}
