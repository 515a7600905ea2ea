//! What only the compiler can decide, because the macro does not know the value of a constant.

use syn::Path;

use crate::attr::status::StatusAttr;

/// A condition of the `StatusCode` constant at `path`, and the message where it does not hold.
pub(crate) struct Assertion {
    pub(crate) path: Path,
    pub(crate) condition: Condition,
    pub(crate) message: String,
}

/// A condition of a status.
#[derive(Clone, Copy)]
pub(crate) enum Condition {
    Error,
    NoRedirect,
    NoServerError,
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
