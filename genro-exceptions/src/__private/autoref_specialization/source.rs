//! The cause in a `#[source]` field as `&dyn Error`, whatever of the allowed types it is.
//!
//! `(&&Cause(&field)).__genro_find()` finds the first of three: the field is an error ([`ByError`]); it is a pointer to
//! one, as `Box<dyn Error>` and `anyhow::Error` are ([`ByDeref`]); it is neither ([`Otherwise`]), and
//! `SourceField`, through which generated code passes what was found, says so.
//! No trait of the user's that everything implements has a method of this name.

use std::error::Error;
use std::ops::Deref;

/// What has to be in scope for the search.
pub mod traits {
    pub use super::{ByDeref, ByError, Otherwise};
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

/// The field is neither: it is found itself, and is no [`SourceField`](crate::SourceField).
pub trait Otherwise<'a, T> {
    /// The field.
    fn __genro_find(self) -> &'a T;
}

impl<'a, T> Otherwise<'a, T> for Cause<'a, T> {
    fn __genro_find(self) -> &'a T {
        self.0
    }
}
