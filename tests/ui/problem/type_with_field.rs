//! A field in the type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/{kind}")]
struct OutOfCredit {
    kind: &'static str,
}

fn main() {}
