//! A field of one variant in the title of the enum.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "{kind} credit is out")]
enum CreditError {
    Out { kind: &'static str },
    Other { kind: &'static str },
    None,
}

fn main() {}
