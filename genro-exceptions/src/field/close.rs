//! The types that a `#[close]` field may have.

use crate::websocket::CloseCode;

/// A type that a `#[close]` field may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[close]` field: it is not a `CloseCode`",
    label = "expected `genro_exceptions::CloseCode`"
)]
pub trait CloseField {
    /// Returns the code.
    fn to_code(&self) -> CloseCode;
}

#[diagnostic::do_not_recommend]
impl CloseField for CloseCode {
    fn to_code(&self) -> CloseCode {
        *self
    }
}
