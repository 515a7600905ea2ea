//! Whether a type implements `Error`, as a constant: an inherent constant, whose bound holds for errors alone, goes before
//! the one of a trait.

use std::error::Error;
use std::marker::PhantomData;

/// A type.
#[derive(Debug)]
pub struct Of<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized + Error> Of<T> {
    /// Whether it implements `Error`.
    pub const IS_ERROR: bool = true;
}

/// Any other type.
pub trait Otherwise {
    /// Whether it implements `Error`.
    const IS_ERROR: bool = false;
}

impl<T: ?Sized> Otherwise for Of<T> {}
