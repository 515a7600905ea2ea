//! The types that a `#[close]` field and an expression in `#[close(…)]` may have.

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

/// A type that an expression in `#[close(…)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a close code: the expression in `#[close(…)]` must be a `CloseCode`",
    label = "expected `genro_exceptions::CloseCode`",
    note = "for a number in a field, write `CloseCode::new(*.number).unwrap_or(CloseCode::POLICY_VIOLATION)`"
)]
pub trait CloseValue {
    /// Returns the code.
    fn into_close_code(self) -> CloseCode;
}

#[diagnostic::do_not_recommend]
impl CloseValue for CloseCode {
    fn into_close_code(self) -> CloseCode {
        self
    }
}

#[diagnostic::do_not_recommend]
impl CloseValue for &CloseCode {
    fn into_close_code(self) -> CloseCode {
        *self
    }
}
