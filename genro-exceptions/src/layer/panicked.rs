//! A panic of a handler, as an error.

use std::any::Any;
use std::fmt;

use crate::error::HttpError;
use crate::response::unwinding;

/// A panic: a 500 with the reason phrase, whose message is for the log.
#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub(crate) struct Panicked(String);

impl Panicked {
    pub(crate) fn new(payload: &(dyn Any + Send)) -> Self {
        Self(unwinding::message(payload).to_owned())
    }
}

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the handler panicked: {}", self.0)
    }
}
