//! Whether a type implements a trait, as a constant: an inherent constant, whose bound holds for some types only, goes
//! before the one of a trait.

use std::error::Error;
use std::marker::PhantomData;
use std::ops::Deref;

/// Whether a type implements `Error`.
#[derive(Debug)]
pub struct IsError<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized + Error> IsError<T> {
    /// It does.
    pub const IMPLEMENTS: bool = true;
}

/// Whether a type points to an error without being one, as `Box<dyn Error>` and `anyhow::Error` do.
#[derive(Debug)]
pub struct PointsToError<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized + Deref<Target: Error>> PointsToError<T> {
    /// It does.
    pub const IMPLEMENTS: bool = true;
}

/// Whether a type is `Send + Sync`.
#[derive(Debug)]
pub struct IsShared<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized + Send + Sync> IsShared<T> {
    /// It is.
    pub const IMPLEMENTS: bool = true;
}

/// All other types.
pub trait Otherwise {
    /// It does not.
    const IMPLEMENTS: bool = false;
}

impl<T: ?Sized> Otherwise for IsError<T> {}
impl<T: ?Sized> Otherwise for PointsToError<T> {}
impl<T: ?Sized> Otherwise for IsShared<T> {}
