//! The cause in a `#[source]` field as `&dyn Error`, whatever of the allowed types it is.
//!
//! `(&&Cause(&field)).__genro_find()` finds the first of three: the field is an error ([`ByError`]); it is a pointer to
//! one, as `Box<dyn Error>` and `anyhow::Error` are ([`ByDeref`]); it is neither, and [`SourceField`] says so.
//! No trait of the user's that everything implements has a method of this name.

use std::error::Error;
use std::ops::Deref;

/// A `#[source]` field.
#[derive(Debug)]
pub struct Cause<'a, T>(pub &'a T);

/// The field is an error.
pub trait ByError<'a> {
    /// The field.
    fn __genro_find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Error + 'static> ByError<'a> for &Cause<'a, T> {
    fn __genro_find(&self) -> &'a (dyn Error + 'static) {
        self.0
    }
}

/// The field points to an error.
pub trait ByDeref<'a> {
    /// What the field points to.
    fn __genro_find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Deref<Target: Pointee>> ByDeref<'a> for Cause<'a, T> {
    fn __genro_find(&self) -> &'a (dyn Error + 'static) {
        self.0.deref().as_dyn()
    }
}

/// What a pointer to an error points to.
pub trait Pointee {
    /// The error.
    fn as_dyn(&self) -> &(dyn Error + 'static);
}

impl<T: Error + 'static> Pointee for T {
    fn as_dyn(&self) -> &(dyn Error + 'static) {
        self
    }
}

impl Pointee for dyn Error + 'static {
    fn as_dyn(&self) -> &(dyn Error + 'static) {
        self
    }
}

impl Pointee for dyn Error + Send + 'static {
    fn as_dyn(&self) -> &(dyn Error + 'static) {
        self
    }
}

impl Pointee for dyn Error + Send + Sync + 'static {
    fn as_dyn(&self) -> &(dyn Error + 'static) {
        self
    }
}

/// Neither: what remains is the message.
pub trait Otherwise<'a, T> {
    /// Never called: no type has this bound.
    fn __genro_find(self) -> &'a (dyn Error + 'static)
    where
        T: SourceField;
}

impl<'a, T> Otherwise<'a, T> for Cause<'a, T> {
    fn __genro_find(self) -> &'a (dyn Error + 'static)
    where
        T: SourceField,
    {
        T::never(self.0)
    }
}

/// Holds for no type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[source]` field: it is not an error",
    label = "this type does not implement `std::error::Error`",
    note = "a `#[source]` or `#[from]` field holds a type that implements `std::error::Error`, a \
            `Box<dyn Error + Send + Sync>`, an `anyhow::Error`, or an `Option` of these"
)]
pub trait SourceField: Sized {
    /// Never called.
    fn never(&self) -> &(dyn Error + 'static);
}
