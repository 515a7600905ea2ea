//! A form of one's own, both ways.

use std::borrow::Cow;
use std::error::Error;

use genro_exceptions::{Extensions, JsonFormat, Problem, PublicError, ReadFormat, Received};
use serde::{Deserialize, Serialize};

/// `{"error":{"code":"USER_NOT_FOUND","message":"user 7 not found","id":7}}`
pub(crate) struct Envelope;

#[derive(Serialize)]
pub(crate) struct Body<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    code: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for Envelope {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let (code, message) = (error.code(), error.detail());
        Body { error: Inner { code, message, more: error.extensions() } }
    }
}

#[derive(Deserialize)]
struct Read {
    error: ReadError,
}

#[derive(Deserialize)]
struct ReadError {
    message: String,
    #[serde(flatten)]
    problem: Problem,
}

impl ReadFormat for Envelope {
    fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>> {
        let Read { error } = received.json()?;
        Ok(error.problem.detail(error.message))
    }
}
