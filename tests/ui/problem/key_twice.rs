//! A key given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "Out of credit", title = "No credit")]
struct OutOfCredit;

fn main() {}
