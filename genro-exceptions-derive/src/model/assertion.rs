//! What only the compiler can decide, because the macro does not know the value of a constant.

use syn::{Path, Type};

use crate::attr::status::StatusAttr;

/// A condition of the `StatusCode` constant at `path`, and the message where it does not hold.
///
/// Without a condition on the status, the path is only the place of the error.
pub(crate) struct Assertion {
    pub(crate) path: Path,
    pub(crate) condition: Condition,
    pub(crate) message: String,
}

/// What has to be.
pub(crate) enum Condition {
    /// The status is one of an error.
    Error,
    NoRedirect,
    NoServerError,
    /// The type does not implement `Error`.
    NoError(Box<Type>),
}

impl Assertion {
    /// The assertion for a constant; the number of any other status is known.
    pub(crate) fn of(status: &StatusAttr, condition: Condition, message: String) -> Option<Self> {
        match status {
            StatusAttr::Path(path) => Some(Self { path: path.clone(), condition, message }),
            StatusAttr::Number { .. } | StatusAttr::Unnamed { .. } => None,
        }
    }
}
