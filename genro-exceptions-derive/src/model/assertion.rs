//! What only the compiler can decide, since the macro cannot look into a constant.

use syn::Path;

use crate::attr::status::StatusAttr;

/// A condition on the constant of type `StatusCode` at `path`, and the message where it does not hold.
pub(crate) struct Assertion {
    pub(crate) path: Path,
    pub(crate) condition: Condition,
    pub(crate) message: String,
}

/// What a status has to be.
#[derive(Clone, Copy)]
pub(crate) enum Condition {
    Error,
    NoRedirect,
    NoServerError,
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
