//! The types that an `#[init]` field may have.

/// A type that an `#[init]` field without an expression may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an `#[init]` field: it has no default",
    label = "this type does not implement `Default`",
    note = "give the field a value, such as `#[init(Location::caller())]` or `#[init(Backtrace::capture())]`"
)]
pub trait InitField {
    /// Returns the value. The argument gives the compiler something to underline in the error.
    fn initial(of: [&Self; 0]) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> InitField for T {
    fn initial(_: [&Self; 0]) -> Self {
        Self::default()
    }
}
