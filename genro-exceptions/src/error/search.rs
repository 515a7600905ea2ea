//! The search for the HTTP error in any error.

use std::cell::Cell;
use std::error::Error;
use std::io;
use std::iter::successors;
use std::sync::Arc;

use super::{HttpError, HttpErrorHandle, HttpException, Known, erased_error};

/// Returns the error as an HTTP error, if it is of one type that implements `HttpError`.
pub(crate) type Downcast = for<'a> fn(&'a (dyn Error + 'static)) -> Option<&'a dyn HttpError>;

/// Downcasts to a `T`, as [`Downcast`].
pub(crate) fn downcast<'a, T: HttpError>(
    error: &'a (dyn Error + 'static),
) -> Option<&'a dyn HttpError> {
    let error = pointee::<T>(error)?;
    Some(error.as_http_error())
}

/// Downcasts to a `T`, or to a pointer to one: the `Error` of a pointer is that of what it points to.
pub(crate) fn pointee<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    // Without closures, since every derived type has a copy of this function.
    if let Some(error) = error.downcast_ref::<T>() {
        return Some(error);
    }
    if let Some(error) = error.downcast_ref::<Box<T>>() {
        return Some(error);
    }
    let error = error.downcast_ref::<Arc<T>>()?;
    Some(error)
}

/// Downcasts to a `T` that may be in an [`HttpException`], in a pointer to any HTTP error, or in several of them.
pub(crate) fn downcast_within<'a, T: HttpError>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    let exception = || pointee::<HttpException>(error)?.downcast_ref();
    let boxed = || downcast_within((**pointee::<Box<dyn HttpError>>(error)?).as_error());
    let shared = || downcast_within((**pointee::<Arc<dyn HttpError>>(error)?).as_error());
    let found = pointee::<T>(error).or_else(exception).or_else(boxed).or_else(shared);
    found.or_else(|| erased_error::downcast_ref(error))
}

// A `dyn Error` cannot tell whether its type implements another trait. So the derived `Error` implements a method that
// everything else has replaced with `source`, the deprecated `cause`, and leaves there how to downcast to its type.
thread_local! {
    static LEFT: Cell<Option<Downcast>> = const { Cell::new(None) };
}

/// Leaves how to downcast to the type of the error, and returns its source: the derived `Error::cause`.
pub fn leave_downcast<T: HttpError>(error: &T) -> Option<&dyn Error> {
    LEFT.set(Some(downcast::<T>));
    error.source()
}

/// Returns how to downcast an error to its type, if that type implements `HttpError` and its `Error` is derived, or it is
/// one of the types of this crate, or of those that are known.
fn downcast_of(error: &(dyn Error + 'static), known: &[Known]) -> Option<Downcast> {
    LEFT.set(None);
    #[allow(deprecated, reason = "nothing else calls it, and so it can tell the type")]
    let _ = error.cause();
    let left = LEFT.take().into_iter();
    left.chain(NOT_DERIVED.iter().flat_map(|types| types.iter().copied()))
        .chain(known.iter().map(|known| known.source))
        .find(|downcast| downcast(error).is_some())
}

/// The types of this crate whose `Error` is not derived, and those of other crates for which it implements `HttpError`.
const NOT_DERIVED: &[&[Downcast]] = &[
    &[downcast::<Arc<dyn HttpError>>],
    &[in_handle],
    #[cfg(feature = "axum-extract")]
    crate::foreign::axum_extract::DOWNCASTS[0],
    #[cfg(feature = "axum-extract")]
    crate::foreign::axum_extract::DOWNCASTS[1],
    #[cfg(feature = "axum-ws")]
    &[downcast::<axum::extract::ws::rejection::WebSocketUpgradeRejection>],
];

/// Returns the error behind a handle, such as that in a `tonic::Status`.
fn in_handle<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a dyn HttpError> {
    pointee::<HttpErrorHandle>(error).map(|handle| &**handle)
}

/// Where in a chain of errors the HTTP error is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Position {
    pub(crate) depth: usize,
    downcast: Downcast,
}

impl Position {
    /// Returns the position of the outermost HTTP error in the chain.
    pub(crate) fn find(error: &(dyn Error + 'static), known: &[Known]) -> Option<Self> {
        let mut depths = chain(error).enumerate();
        depths.find_map(|(depth, error)| Some(Self { depth, downcast: downcast_of(error, known)? }))
    }

    /// Returns the HTTP error at the position.
    pub(crate) fn get<'a>(self, error: &'a (dyn Error + 'static)) -> Option<&'a dyn HttpError> {
        (self.downcast)(chain(error).nth(self.depth)?)
    }
}

/// The error and its sources. Behind an [`io::Error`] comes the error that it wraps: its source is that of the wrapped one.
pub(crate) fn chain<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |&error| {
        match pointee::<io::Error>(error).and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}
