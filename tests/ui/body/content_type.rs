//! A media type that is not the value of a header.

use std::error::Error;

use genro_exceptions::{ErrorFormat, HttpError, PublicError};

struct LineBreak;

impl ErrorFormat for LineBreak {
    const CONTENT_TYPE: &'static str = "text/plain\n";

    fn write(_: &PublicError<'_>, _: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
        Ok(())
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[body(LineBreak)]
struct WithLineBreak;

fn main() {}
