//! What the field of a `#[transparent]` struct or variant may hold.

use crate::error::HttpError;

/// The field of a `#[transparent]` case.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot answer for a `#[transparent]` type or variant: it is not an HTTP error",
    label = "this type does not implement `HttpError`",
    note = "any other error is a cause: write `#[source]` or `#[from]` on it, and `#[status(500)]` or another one in place of `#[transparent]`"
)]
pub trait TransparentField {
    /// The error that answers.
    fn as_http_error(&self) -> &dyn HttpError;
}

#[diagnostic::do_not_recommend]
impl<T: HttpError> TransparentField for T {
    fn as_http_error(&self) -> &dyn HttpError {
        self
    }
}
