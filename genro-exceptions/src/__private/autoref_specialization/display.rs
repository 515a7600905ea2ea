//! What `{field}` prints: the field itself, or the `display()` of a file system path, which does not implement `Display`.
//!
//! `(&&Argument(&field)).__genro_find()` calls the method of the first trait that applies: [`ByDisplay`] for a type that
//! implements `Display`; [`ByPath`] for a path or a pointer to one; [`Otherwise`] for all other types, for which
//! `format_args!` then reports that `Display` is missing. The name of a type does not decide this: `Path` may be another
//! type, and a `PathBuf` may have an alias.

use std::fmt::Display;
use std::ops::Deref;
use std::path::{self, Path, PathBuf};

/// A field that a format string prints.
#[derive(Debug)]
pub struct Argument<'a, T>(pub &'a T);

/// A field whose type implements `Display`.
pub trait ByDisplay<'a, T> {
    /// Returns the field.
    fn __genro_find(&self) -> &'a T;
}

impl<'a, T: Display> ByDisplay<'a, T> for &Argument<'a, T> {
    fn __genro_find(&self) -> &'a T {
        self.0
    }
}

/// A field that is a path or a pointer to one.
pub trait ByPath<'a> {
    /// Returns the path as a type that implements `Display`.
    fn __genro_find(&self) -> path::Display<'a>;
}

impl<'a, T: Deref<Target: FilePath>> ByPath<'a> for Argument<'a, T> {
    fn __genro_find(&self) -> path::Display<'a> {
        self.0.deref().as_path().display()
    }
}

/// The target of a path or of a pointer to one.
pub trait FilePath {
    /// Returns the path.
    fn as_path(&self) -> &Path;
}

impl FilePath for Path {
    fn as_path(&self) -> &Path {
        self
    }
}

impl FilePath for PathBuf {
    fn as_path(&self) -> &Path {
        self
    }
}

/// A field of any other type.
pub trait Otherwise<'a, T> {
    /// Returns the field.
    fn __genro_find(self) -> &'a T;
}

impl<'a, T> Otherwise<'a, T> for Argument<'a, T> {
    fn __genro_find(self) -> &'a T {
        self.0
    }
}
