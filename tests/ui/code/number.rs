//! A number.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(4031)]
struct OutOfCredit;

fn main() {}
