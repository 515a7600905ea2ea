//! What a `#[status]` field may hold.

use http::StatusCode;

/// A `#[status]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[status]` field: it is no status",
    label = "a `StatusCode` goes here"
)]
pub trait StatusField {
    /// The status.
    fn to_status(&self) -> StatusCode;
}

#[diagnostic::do_not_recommend]
impl StatusField for StatusCode {
    fn to_status(&self) -> StatusCode {
        *self
    }
}
