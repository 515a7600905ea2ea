//! Generic declarations.

use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use genro_exceptions::HttpError;

/// Bounds, defaults and constants.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value} {other:?} {list:?}")]
pub struct Generic<T: Display, U = u8, const N: usize = 2>
where
    U: Debug,
{
    /// Printed.
    pub value: T,
    /// Printed for developers.
    pub other: U,
    /// Of a fixed length.
    pub list: [u8; N],
}

/// A header and a cause of any type.
#[derive(Debug, HttpError)]
#[status(502)]
pub struct GenericParts<H, E, M: ?Sized> {
    /// A header.
    #[header("x-upstream")]
    pub upstream: H,
    /// The cause.
    #[source]
    pub cause: Option<E>,
    /// Only a mark.
    pub mark: PhantomData<M>,
}

/// An enum of any type.
#[derive(Debug, HttpError)]
pub enum GenericEnum<T, E> {
    /// Printed.
    #[status(404)]
    #[detail("{0:x}")]
    Hex(T),
    /// A cause.
    #[status(500)]
    Cause(#[from] E),
    /// Another's answer.
    #[transparent]
    Inner(Box<Self>),
}
