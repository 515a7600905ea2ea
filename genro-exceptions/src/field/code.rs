//! The types that a `#[code]` field and an expression in `#[code(…)]` may have.

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

/// A type that an expression in `#[code(…)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the code of an error: the expression in `#[code(…)]` must be a string",
    label = "expected `&str`, `String`, `Cow<str>`, `Box<str>`, or an `Option` of these",
    note = "for a number or a value that implements `Display`, write `.to_string()` behind it"
)]
pub trait CodeValue<'a> {
    /// Returns the code, if there is one.
    fn into_code(self) -> Option<Cow<'a, str>>;
}

macro_rules! code_value {
    ($([$($generics:tt)*] $ty:ty: |$text:ident| $code:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, $($generics)*> CodeValue<'a> for $ty {
            fn into_code(self) -> Option<Cow<'a, str>> {
                let $text = self;
                $code
            }
        }
    )*};
}

code_value! {
    [] &'a str: |text| Some(Cow::Borrowed(text));
    [] &'a &str: |text| Some(Cow::Borrowed(text));
    [] &'a String: |text| Some(Cow::Borrowed(text));
    [] &'a Box<str>: |text| Some(Cow::Borrowed(text));
    [] &'a Cow<'_, str>: |text| Some(Cow::Borrowed(text));
    [] String: |text| Some(Cow::Owned(text));
    [] Box<str>: |text| Some(Cow::Owned(text.into()));
    [] Cow<'a, str>: |text| Some(text);
    [T: CodeValue<'a>] Option<T>: |text| text?.into_code();
}

#[diagnostic::do_not_recommend]
impl<'a, T> CodeValue<'a> for &'a Option<T>
where
    &'a T: CodeValue<'a>,
{
    fn into_code(self) -> Option<Cow<'a, str>> {
        self.as_ref()?.into_code()
    }
}
