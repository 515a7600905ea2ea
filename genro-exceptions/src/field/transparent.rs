//! The types that the field of a `#[transparent]` struct or variant may have.

use crate::error::HttpError;

/// A type that the field of a `#[transparent]` struct or variant may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the field of a `#[transparent]` struct or variant: it is not an HTTP error",
    label = "this type does not implement `HttpError`",
    note = "the errors of some crates are HTTP errors with a feature: the rejections of axum with `axum-extract`",
    note = "for any other error, replace `#[transparent]` with `#[status(500)]` or another status, and write `#[source]` or `#[from]` on the field"
)]
pub trait TransparentField {
    /// Returns the error that determines the response.
    fn as_http_error(&self) -> &dyn HttpError;
}

#[diagnostic::do_not_recommend]
impl<T: HttpError> TransparentField for T {
    fn as_http_error(&self) -> &dyn HttpError {
        self
    }
}
