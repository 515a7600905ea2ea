//! The lifetime of the body is that of the error.

use genro_exceptions::{JsonFormat, PublicError};
use std::borrow::Cow;

struct OfTheReference;

impl JsonFormat for OfTheReference {
    type Body<'a> = Cow<'a, str>;

    fn body<'a>(error: &'a PublicError<'_>) -> Cow<'a, str> {
        error.detail()
    }
}

struct None;

impl JsonFormat for None {
    type Body = String;

    fn body(error: &PublicError<'_>) -> String {
        error.detail().into_owned()
    }
}

fn main() {}
