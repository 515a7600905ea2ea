//! What `{field}` prints: the field itself, or the `display()` of a path of the file system, which has no `Display`.
//!
//! `(&&Shown(&field)).__genro_find()` finds the first of three: the field prints itself ([`ByDisplay`]); it is a path or a
//! pointer to one ([`ByPath`]); it is neither, and the compiler says that `Display` is missing. The macro cannot
//! decide it: a `Path` may be anybody's, and a `PathBuf` goes by other names.

use std::fmt::Display;
use std::ops::Deref;
use std::path::{self, Path, PathBuf};

/// A field that a text prints.
#[derive(Debug)]
pub struct Shown<'a, T>(pub &'a T);

/// The field prints itself.
pub trait ByDisplay<'a, T> {
    /// The field.
    fn __genro_find(&self) -> &'a T;
}

impl<'a, T: Display> ByDisplay<'a, T> for &Shown<'a, T> {
    fn __genro_find(&self) -> &'a T {
        self.0
    }
}

/// The field is a path, or points to one.
pub trait ByPath<'a> {
    /// The path, ready to print.
    fn __genro_find(&self) -> path::Display<'a>;
}

impl<'a, T: Deref<Target: FilePath>> ByPath<'a> for Shown<'a, T> {
    fn __genro_find(&self) -> path::Display<'a> {
        self.0.deref().as_path().display()
    }
}

/// What a path, or a pointer to one, points to.
pub trait FilePath {
    /// The path.
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

/// The field is neither: it is found itself, and `format_args!` says that it cannot be printed.
pub trait Otherwise<'a, T> {
    /// The field.
    fn __genro_find(self) -> &'a T;
}

impl<'a, T> Otherwise<'a, T> for Shown<'a, T> {
    fn __genro_find(self) -> &'a T {
        self.0
    }
}
