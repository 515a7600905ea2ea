//! On an enum without variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[problem(title = "Out of credit")]
enum CreditError {}

fn main() {}
