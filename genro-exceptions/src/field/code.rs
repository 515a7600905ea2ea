//! The types that a `#[code]` field may have.

use std::borrow::Cow;

/// A type that a `#[code]` field may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[code]` field: it is not a string type",
    label = "expected `Cow<'static, str>`, `String`, `&'static str`, `Box<str>`, or an `Option` of these"
)]
pub trait CodeField {
    /// Returns the code, if there is one.
    fn as_code(&self) -> Option<&str>;
}

macro_rules! code_field {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl CodeField for $ty {
            fn as_code(&self) -> Option<&str> {
                Some(self)
            }
        }
    )*};
}

code_field!(Cow<'static, str> String &'static str Box<str>);

#[diagnostic::do_not_recommend]
impl<T: CodeField> CodeField for Option<T> {
    fn as_code(&self) -> Option<&str> {
        self.as_ref()?.as_code()
    }
}
