//! A field in the title.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "{kind} credit is out")]
struct OutOfCredit {
    kind: &'static str,
}

fn main() {}
