//! What a `#[close]` field may hold.

use crate::websocket::CloseCode;

/// A `#[close]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[close]` field: it is no close code",
    label = "a `genro_exceptions::CloseCode` goes here"
)]
pub trait CloseField {
    /// The code.
    fn to_code(&self) -> CloseCode;
}

#[diagnostic::do_not_recommend]
impl CloseField for CloseCode {
    fn to_code(&self) -> CloseCode {
        *self
    }
}
