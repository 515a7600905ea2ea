//! The types that an `#[extension]` field may have.

#[cfg(feature = "json")]
use crate::problem::ProblemMembers;

/// A type that an `#[extension]` field may have. Without the feature `json`, which the macro then asks for, it may be any.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an `#[extension]` field: it cannot be serialized",
    label = "this type does not implement `serde::Serialize`",
    note = "for a type that you define, write `#[derive(serde::Serialize)]`"
)]
pub trait ExtensionField {
    /// Writes the member.
    #[cfg(feature = "json")]
    fn write_extension(&self, name: &'static str, members: &mut ProblemMembers<'_>);
}

#[cfg(feature = "json")]
#[diagnostic::do_not_recommend]
impl<T: serde::Serialize + ?Sized> ExtensionField for T {
    fn write_extension(&self, name: &'static str, members: &mut ProblemMembers<'_>) {
        members.extension(name, self);
    }
}

#[cfg(not(feature = "json"))]
#[diagnostic::do_not_recommend]
impl<T: ?Sized> ExtensionField for T {}
