//! The types that a cause may have from which the error takes its status, code or headers.

use crate::error::HttpError;

/// A type that the cause may have beside `#[status(from)]`, `#[code(from)]` and `#[headers(from)]`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`from` takes the status, code or headers of an HTTP error, and `{Self}` is not one",
    label = "this type does not implement `HttpError`",
    note = "write a fixed value, such as `#[status(502)]`, or compute it from the field, such as `#[status(status_of(.0))]`"
)]
pub trait CauseField {
    /// Returns the error.
    fn as_http_error(&self) -> &dyn HttpError;
}

#[diagnostic::do_not_recommend]
impl<T: HttpError> CauseField for T {
    fn as_http_error(&self) -> &dyn HttpError {
        self
    }
}
