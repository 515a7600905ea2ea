//! What is not a form of the body.

use genro_exceptions::{ErrorFormat, HttpError, PublicError};
use std::error::Error;

struct Envelope;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Envelope)]
struct WithoutImpl;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Missing)]
struct Nowhere;

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
