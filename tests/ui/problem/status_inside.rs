//! An attribute of its own as a key.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(status = 403)]
struct OutOfCredit;

fn main() {}
