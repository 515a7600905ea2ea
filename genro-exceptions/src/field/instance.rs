//! The types that an `#[instance]` field may have.

use std::borrow::Cow;

#[cfg(feature = "json")]
use crate::problem::ProblemMembers;

/// A type that an `#[instance]` field may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an `#[instance]` field: it is not a string type",
    label = "expected `String`, `Cow<'static, str>`, `&'static str`, `Box<str>`, or an `Option` of these"
)]
pub trait InstanceField {
    /// Returns the text, if there is one.
    fn as_instance(&self) -> Option<&str>;

    /// Whether a value of this type may have none.
    #[cfg(feature = "describe")]
    #[must_use]
    fn may_be_absent() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Writes the member, if there is one.
    #[cfg(feature = "json")]
    fn write_instance(&self, members: &mut ProblemMembers<'_>) {
        if let Some(uri) = self.as_instance() {
            members.instance(uri);
        }
    }
}

macro_rules! instance_field {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl InstanceField for $ty {
            fn as_instance(&self) -> Option<&str> {
                Some(self)
            }
        }
    )*};
}

instance_field!(String &'static str Cow<'static, str> Box<str>);

#[diagnostic::do_not_recommend]
impl<T: InstanceField> InstanceField for Option<T> {
    #[cfg(feature = "describe")]
    fn may_be_absent() -> bool {
        true
    }

    fn as_instance(&self) -> Option<&str> {
        self.as_ref()?.as_instance()
    }
}
