//! The messages of an error that a problem was created from, for the log.

use std::error::Error;
use std::{fmt, iter};

use crate::text::try_format;

/// The message of an error and those of its sources, without the error itself.
#[derive(Debug, Clone)]
pub(super) struct Messages {
    message: Box<str>,
    source: Option<Box<Messages>>,
}

impl Messages {
    pub(super) fn of(error: &(dyn Error + 'static)) -> Self {
        let chain: Vec<_> = iter::successors(Some(error), |&error| error.source()).collect();
        let innermost = Self { message: message(chain[chain.len() - 1]), source: None };
        chain[..chain.len() - 1].iter().rev().fold(innermost, |source, error| Self {
            message: message(*error),
            source: Some(Box::new(source)),
        })
    }
}

fn message(error: &dyn Error) -> Box<str> {
    let text = try_format(format_args!("{error}"));
    text.unwrap_or_else(|_| "an error whose Display fails".to_owned()).into()
}

impl fmt::Display for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Messages {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&**self.source.as_ref()?)
    }
}
