//! Both texts wrong: two mistakes, two errors.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "out of credit", title = "")]
struct OutOfCredit;

fn main() {}
