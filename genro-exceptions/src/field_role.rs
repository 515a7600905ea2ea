//! What the fields of an error may be, one trait a part: their work is the message where a type does not fit.
//!
//! Generated code calls each through the trait, with the span of the field's type. All calls for one field then
//! fail with the very same words at the very same place, which the compiler prints once.

use std::borrow::Cow;
use std::error::Error;

use http::StatusCode;

#[cfg(feature = "json")]
use crate::ProblemMembers;
use crate::{CloseCode, Headers, HttpError};

/// A `#[status]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[status]` field: it is no status",
    label = "a `StatusCode` goes here"
)]
pub trait StatusField {
    /// The status.
    fn to_status(&self) -> StatusCode;
}

#[diagnostic::do_not_recommend]
impl StatusField for StatusCode {
    fn to_status(&self) -> StatusCode {
        *self
    }
}

/// A `#[close]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[close]` field: it is no close code",
    label = "a `genro_exceptions::CloseCode` goes here"
)]
pub trait CloseField {
    /// The code.
    fn to_code(&self) -> CloseCode;
}

#[diagnostic::do_not_recommend]
impl CloseField for CloseCode {
    fn to_code(&self) -> CloseCode {
        *self
    }
}

/// A `#[headers]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[headers]` field: it does not hold header lines",
    label = "a `genro_exceptions::Headers` goes here",
    note = "one header from a type of your own is a field with `#[header(\"x-name\")]`, and the type implements `HeaderField`"
)]
pub trait HeadersField {
    /// No headers; the argument is there for the compiler, which looks for arguments to underline.
    fn none(of: [&Self; 0]) -> Self;
    /// The headers.
    fn lines(&self) -> &Headers;
    /// The headers, to add to.
    fn lines_mut(&mut self) -> &mut Headers;
}

#[diagnostic::do_not_recommend]
impl HeadersField for Headers {
    fn none(_: [&Self; 0]) -> Self {
        Self::new()
    }
    fn lines(&self) -> &Headers {
        self
    }
    fn lines_mut(&mut self) -> &mut Headers {
        self
    }
}

/// The field of a `#[transparent]` case.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot answer for a `#[transparent]` type or variant: it is not an HTTP error",
    label = "this type does not implement `HttpError`",
    note = "any other error is a cause: write `#[source]` or `#[from]` on it, and `#[status(500)]` or another one in place of `#[transparent]`"
)]
pub trait TransparentField {
    /// The error that answers.
    fn as_http_error(&self) -> &dyn HttpError;
}

#[diagnostic::do_not_recommend]
impl<T: HttpError> TransparentField for T {
    fn as_http_error(&self) -> &dyn HttpError {
        self
    }
}

/// What the steps of `cause.rs` find in a `#[source]` or `#[from]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[source]` or `#[from]` field: it is not an error",
    label = "this type does not implement `std::error::Error`",
    note = "a cause is a type that implements `std::error::Error`, a `Box<dyn Error + Send + Sync>`, an \
            `anyhow::Error`, or an `Option` of these"
)]
pub trait SourceField {
    /// The cause.
    fn as_source(&self) -> &(dyn Error + 'static);
}

#[diagnostic::do_not_recommend]
impl SourceField for dyn Error + 'static {
    fn as_source(&self) -> &(dyn Error + 'static) {
        self
    }
}

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

/// An `#[instance]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an `#[instance]` field: it is no text",
    label = "a `String`, `Cow<'static, str>`, `&'static str` or `Box<str>` goes here, or an `Option` of these"
)]
pub trait InstanceField {
    /// The text, if there is one.
    fn as_instance(&self) -> Option<&str>;

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
    fn as_instance(&self) -> Option<&str> {
        self.as_ref()?.as_instance()
    }
}
