//! A mistake of its own beside the missing feature.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "")]
struct OutOfCredit;

fn main() {}
