//! What a `#[detail]` field may hold.

use std::borrow::Cow;

/// A type that a `#[detail]` field may have: `Cow<'static, str>`, `String`, `&'static str` or `Box<str>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[detail]` field",
    label = "this type is not one of the texts that a detail may be",
    note = "a `#[detail]` field is a `Cow<'static, str>`, a `String`, a `&'static str` or a `Box<str>`"
)]
pub trait DetailField {
    /// The text.
    fn as_text(&self) -> &str;

    /// The text, not borrowed from the field: a `'static` one is not copied.
    fn to_text(&self) -> Cow<'static, str>;

    /// A field that holds a fixed text.
    fn from_static(text: &'static str) -> Self;
}

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
