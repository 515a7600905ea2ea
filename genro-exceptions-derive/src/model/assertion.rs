//! What only the compiler can decide, since the macro cannot look into a constant.

use syn::{Path, Type};

use crate::attr::status::StatusAttr;

/// What the constant of type `StatusCode` at `path` has to be, and what to say where it is not.
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
    /// Of a status, unless the macro knows its number.
    pub(crate) fn of(status: &StatusAttr, condition: Condition, message: String) -> Option<Self> {
        match status {
            StatusAttr::Path(path) => Some(Self { path: path.clone(), condition, message }),
            StatusAttr::Number { .. } | StatusAttr::Unnamed { .. } => None,
        }
    }
}
