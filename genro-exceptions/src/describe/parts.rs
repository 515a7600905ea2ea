//! The parts of a case.

use std::borrow::Cow;

use http::HeaderName;

use super::schema::TypeSchema;
use crate::format::Format;

/// What a declaration tells of a text that is sent: of the code, or of the detail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseText {
    /// There is none.
    Absent,
    /// It is always this.
    Fixed(Cow<'static, str>),
    /// It is this with values for what is in braces, `user {id} not found`; a brace of the text itself is written twice.
    Template(Cow<'static, str>),
    /// It is this unless an error has another at run time. What is in braces is a value; a brace of the text itself is
    /// written twice.
    Usual(Cow<'static, str>),
    /// Only the error at run time has it.
    RunTime,
}

impl CaseText {
    /// Returns the text as it is declared, with the braces of a template.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Fixed(text) | Self::Template(text) | Self::Usual(text) => Some(text),
            Self::Absent | Self::RunTime => None,
        }
    }

    /// What a format string prints.
    pub(super) fn written(text: &'static str) -> Self {
        if text.contains(['{', '}']) {
            Self::Template(text.into())
        } else {
            Self::Fixed(text.into())
        }
    }

    /// This text, or another at run time.
    pub(super) fn or_other(self) -> Self {
        match self {
            Self::Fixed(text) if text.contains(['{', '}']) => {
                Self::Usual(text.replace('{', "{{").replace('}', "}}").into())
            }
            Self::Fixed(text) | Self::Template(text) | Self::Usual(text) => Self::Usual(text),
            Self::Absent | Self::RunTime => Self::RunTime,
        }
    }

    /// Returns the text if it is always the same.
    #[must_use]
    pub fn fixed(&self) -> Option<&str> {
        match self {
            Self::Fixed(text) => Some(text),
            _ => None,
        }
    }
}

impl<T: Into<Cow<'static, str>>> From<T> for CaseText {
    fn from(text: T) -> Self {
        Self::Fixed(text.into())
    }
}

/// Whether a response has a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// No response has it.
    Never,
    /// It depends on the error at run time.
    Sometimes,
    /// Every response has it.
    Always,
}

/// A header of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHeader {
    name: HeaderName,
    value: Option<&'static str>,
    is_optional: bool,
}

impl CaseHeader {
    /// Creates a header that every response has, with a value that the error has at run time.
    #[must_use]
    pub const fn new(name: HeaderName) -> Self {
        Self { name, value: None, is_optional: false }
    }

    /// Sets the value that the header always has.
    #[must_use]
    pub const fn with_value(mut self, value: &'static str) -> Self {
        self.value = Some(value);
        self
    }

    /// Marks it as one that a response may lack.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(&self) -> &HeaderName {
        &self.name
    }

    /// Returns the value, if it is always the same.
    #[must_use]
    pub const fn value(&self) -> Option<&'static str> {
        self.value
    }

    /// Returns whether a response may lack it.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.is_optional
    }
}

/// An extension member of the body.
#[derive(Clone, Debug)]
pub struct CaseExtension {
    name: Cow<'static, str>,
    is_nullable: bool,
    is_optional: bool,
    schema: TypeSchema,
}

impl CaseExtension {
    /// Creates a member that every response has.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        let schema = TypeSchema::default();
        Self { name: name.into(), is_nullable: false, is_optional: false, schema }
    }

    /// Marks the value as one that may be `null`, as that of an `Option` is.
    #[must_use]
    pub fn nullable(mut self) -> Self {
        self.is_nullable = true;
        self
    }

    /// Marks it as one that a response may lack.
    ///
    /// The derive sends every `#[extension]` field: `None` is `null`.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// Sets what the OpenAPI crates know of the type; generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub fn with_schema(mut self, schema: TypeSchema) -> Self {
        self.schema = schema;
        self
    }

    /// Returns the name of the member.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns whether the value may be `null`.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        self.is_nullable
    }

    /// Returns whether a response may lack it.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.is_optional
    }

    /// What the OpenAPI crates know of the type of its value.
    #[allow(dead_code, reason = "the OpenAPI crates read it")]
    pub(crate) fn schema(&self) -> &TypeSchema {
        &self.schema
    }
}

/// Two are equal if what they declare is; the schemas are functions, which cannot be compared.
impl PartialEq for CaseExtension {
    fn eq(&self, other: &Self) -> bool {
        let Self { name, is_nullable, is_optional, schema: _ } = self;
        *name == other.name
            && *is_nullable == other.is_nullable
            && *is_optional == other.is_optional
    }
}

/// The form of the body that an error declares.
#[derive(Clone, Debug)]
pub(super) struct CaseForm {
    pub(super) format: Format,
    /// What the OpenAPI crates know of the body.
    pub(super) schema: TypeSchema,
}

/// Two are equal if the form is the same type.
impl PartialEq for CaseForm {
    fn eq(&self, other: &Self) -> bool {
        self.format == other.format
    }
}
