//! An expression that is not a `StatusCode`.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug)]
struct Upstream;

impl Upstream {
    fn status(&self) -> Option<StatusCode> {
        None
    }
}

#[derive(Debug, HttpError)]
#[status(.0.status())]
struct Optional(Upstream);

#[derive(Debug, HttpError)]
#[status(.code)]
struct Number {
    code: u16,
}

#[derive(Debug, HttpError)]
enum Variants {
    #[status(if *.0 { 404 } else { 410 })]
    Integer(bool),
}

fn main() {}
