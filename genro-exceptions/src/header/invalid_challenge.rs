//! The error for a text that cannot be part of a challenge.

use std::fmt;

use crate::error::HttpError;

/// A text that cannot be part of a challenge.
///
/// The methods of [`Challenge`](crate::Challenge) return it. Display has the scheme or parameter name, escaped so that it
/// cannot break a line of the log, and the fault: `challenge parameter "real m" is not a token`. It never has a value. There
/// is no source. As an HTTP error it is a 500 with the reason phrase as its detail.
///
/// ```
/// use genro_exceptions::{Challenge, HttpError};
///
/// let error = Challenge::bearer().param("real m", "api").unwrap_err();
/// assert_eq!(error.to_string(), "challenge parameter \"real m\" is not a token");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidChallenge {
    /// The scheme or the name of the parameter.
    name: Box<str>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Scheme,
    /// The token of the scheme.
    Token68,
    Param,
    /// The value of the parameter.
    Token,
    Repeated,
    BesideToken68,
}

impl InvalidChallenge {
    pub(super) fn new(name: &str, fault: Fault) -> Self {
        Self { name: name.into(), fault }
    }
}

impl fmt::Display for InvalidChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_default();
        match self.fault {
            Fault::Scheme => write!(f, "authentication scheme \"{name}\" is not a token"),
            Fault::Token68 => {
                write!(f, "authentication scheme \"{name}\" has a token that is not a token68")
            }
            Fault::Param => write!(f, "challenge parameter \"{name}\" is not a token"),
            Fault::Token => write!(
                f,
                "challenge parameter \"{name}\" has a value that is not a token: add it with `param`, which quotes it"
            ),
            Fault::Repeated => write!(f, "challenge parameter \"{name}\" is given twice"),
            Fault::BesideToken68 => {
                write!(f, "challenge parameter \"{name}\" cannot be added to a token68")
            }
        }
    }
}
