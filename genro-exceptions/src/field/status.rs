//! The types that a `#[status]` field may have.

use http::StatusCode;

/// A type that a `#[status]` field may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[status]` field: it is not a `StatusCode`",
    label = "expected `StatusCode`"
)]
pub trait StatusField {
    /// Returns the status.
    fn to_status(&self) -> StatusCode;
}

#[diagnostic::do_not_recommend]
impl StatusField for StatusCode {
    fn to_status(&self) -> StatusCode {
        *self
    }
}
