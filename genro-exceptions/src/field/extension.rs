//! What an `#[extension]` field may hold.

#[cfg(feature = "json")]
use crate::problem::ProblemMembers;

/// An `#[extension]` field. Without the feature `json`, of which the macro then complains, every type is one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an `#[extension]` field: it has no form in JSON",
    label = "this type does not implement `serde::Serialize`",
    note = "for a type of your own, add `#[derive(serde::Serialize)]`"
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
