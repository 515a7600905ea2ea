//! The types that a `#[detail]` field may have.

use std::borrow::Cow;

/// A type that a `#[detail]` field may have: `Cow<'static, str>`, `String`, `&'static str` or `Box<str>`.
///
/// Implement it for another text type:
///
/// ```
/// use std::borrow::Cow;
/// use genro_exceptions::{DetailField, HttpError};
///
/// #[derive(Debug)]
/// struct Text(String);
///
/// impl DetailField for Text {
///     fn as_text(&self) -> &str {
///         &self.0
///     }
///     fn to_text(&self) -> Cow<'static, str> {
///         self.0.clone().into()
///     }
///     fn from_static(text: &'static str) -> Self {
///         Self(text.to_owned())
///     }
/// }
///
/// #[derive(Debug, HttpError)]
/// #[status(409)]
/// struct Taken(#[detail] Text);
///
/// assert_eq!(Taken::new().detail(), "Conflict");
/// assert_eq!(Taken::with_detail(Text("ada is taken".to_owned())).detail(), "ada is taken");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[detail]` field: it is not a string type",
    label = "expected `Cow<'static, str>`, `String`, `&'static str` or `Box<str>`"
)]
pub trait DetailField {
    /// Returns the text.
    fn as_text(&self) -> &str;

    /// Returns the text without borrowing from the field; a `'static` text is not copied.
    fn to_text(&self) -> Cow<'static, str>;

    /// Creates a field value from a fixed text.
    fn from_static(text: &'static str) -> Self;

    /// The same for generated code. The first argument gives the compiler something to underline in the error.
    #[doc(hidden)]
    #[must_use]
    fn made_of(_: [&Self; 0], text: &'static str) -> Self
    where
        Self: Sized,
    {
        Self::from_static(text)
    }
}

#[diagnostic::do_not_recommend]
impl DetailField for Cow<'static, str> {
    fn as_text(&self) -> &str {
        self
    }
    fn to_text(&self) -> Cow<'static, str> {
        self.clone()
    }
    fn from_static(text: &'static str) -> Self {
        Cow::Borrowed(text)
    }
}

#[diagnostic::do_not_recommend]
impl DetailField for String {
    fn as_text(&self) -> &str {
        self
    }
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.clone())
    }
    fn from_static(text: &'static str) -> Self {
        text.to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl DetailField for &'static str {
    fn as_text(&self) -> &str {
        self
    }
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Borrowed(self)
    }
    fn from_static(text: &'static str) -> Self {
        text
    }
}

#[diagnostic::do_not_recommend]
impl DetailField for Box<str> {
    fn as_text(&self) -> &str {
        self
    }
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.to_string())
    }
    fn from_static(text: &'static str) -> Self {
        text.into()
    }
}
