//! A form of the body that no client can read.

use genro_exceptions::{HttpError, JsonFormat, PublicError};

struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = u16;

    fn body<'a>(error: &PublicError<'a>) -> u16 {
        error.status().as_u16()
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Envelope)]
#[http_error(decode)]
struct NotFound;

fn main() {}
