//! The cause in a `#[source]` or `#[from]` field as `&dyn Error`, for each of the allowed types.
//!
//! `(&&Cause(&field)).__genro_find()` calls the method of the first trait that applies: [`ByError`] for an error;
//! [`ByDeref`] for a pointer to one, such as `Box<dyn Error>` and `anyhow::Error`; [`ByOption`] and [`ByOptionOfPointer`] for
//! an `Option` of these; [`Otherwise`] for all other types, for which `SourceField`, the bound of the result, then reports
//! what is missing.
//! The method has a name that no blanket trait of a user has.

use std::error::Error;
use std::ops::Deref;

use crate::field::SourceField;

/// The traits that have to be in scope for the call.
pub mod traits {
    pub use super::{ByDeref, ByError, ByOption, ByOptionOfPointer, Otherwise};
}

/// A `#[source]` field.
#[derive(Debug)]
pub struct Cause<'a, T>(pub &'a T);

impl<T> Clone for Cause<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Cause<'_, T> {}

/// A field that is an error.
pub trait ByError<'a> {
    /// Returns the field.
    fn __genro_find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Error + 'static> ByError<'a> for &Cause<'a, T> {
    fn __genro_find(&self) -> &'a (dyn Error + 'static) {
        self.0
    }
}

/// A field that is a pointer to an error.
pub trait ByDeref<'a> {
    /// Returns the target of the pointer.
    fn __genro_find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Deref<Target: Pointee>> ByDeref<'a> for Cause<'a, T> {
    fn __genro_find(&self) -> &'a (dyn Error + 'static) {
        self.0.deref().as_dyn()
    }
}

/// The target of a pointer to an error.
pub trait Pointee {
    /// Returns the error.
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

/// A field that is an `Option` of an error, under another name: the macro recognizes only `Option` itself.
pub trait ByOption<'a> {
    /// Returns the field.
    fn __genro_find(&self) -> &'a (dyn OptionOfError + 'a);
}

impl<'a, T: Error + 'static> ByOption<'a> for &Cause<'a, Option<T>> {
    fn __genro_find(&self) -> &'a (dyn OptionOfError + 'a) {
        self.0
    }
}

/// A field that is an `Option` of a pointer to an error, under another name.
pub trait ByOptionOfPointer<'a> {
    /// Returns the field.
    fn __genro_find(&self) -> &'a (dyn OptionOfPointer + 'a);
}

impl<'a, T: Deref<Target: Pointee>> ByOptionOfPointer<'a> for Cause<'a, Option<T>> {
    fn __genro_find(&self) -> &'a (dyn OptionOfPointer + 'a) {
        self.0
    }
}

/// An `Option` of an error.
pub trait OptionOfError {
    /// Returns the error, if there is one.
    fn get(&self) -> Option<&(dyn Error + 'static)>;
}

impl<T: Error + 'static> OptionOfError for Option<T> {
    fn get(&self) -> Option<&(dyn Error + 'static)> {
        self.as_ref().map(|error| error as _)
    }
}

#[diagnostic::do_not_recommend]
impl SourceField for dyn OptionOfError + '_ {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        self.get()
    }
}

/// An `Option` of a pointer to an error.
pub trait OptionOfPointer {
    /// Returns the error, if there is one.
    fn get(&self) -> Option<&(dyn Error + 'static)>;
}

impl<T: Deref<Target: Pointee>> OptionOfPointer for Option<T> {
    fn get(&self) -> Option<&(dyn Error + 'static)> {
        self.as_ref().map(|pointer| pointer.deref().as_dyn())
    }
}

#[diagnostic::do_not_recommend]
impl SourceField for dyn OptionOfPointer + '_ {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        self.get()
    }
}

/// A field of any other type.
pub trait Otherwise<'a, T> {
    /// Returns the field.
    fn __genro_find(self) -> &'a T;
}

impl<'a, T> Otherwise<'a, T> for Cause<'a, T> {
    fn __genro_find(self) -> &'a T {
        self.0
    }
}
