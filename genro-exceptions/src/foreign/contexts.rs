//! Errors with contexts, such as `anyhow::Error`: the outermost HTTP error in them, contexts included.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::ptr::from_ref;

use crate::error::erased_error::{ErasedError, ErrorPointer, Found, problem_in};
use crate::error::search::{Position, chain};
use crate::error::{HttpError, HttpException, Known};
use crate::ready::redirect::Redirect;
use crate::ready::table::ready_types;
use crate::websocket::WebSocketException;

/// A pointer to an error that has contexts: each is a message, or any value that prints one. The chain of sources has the
/// message of a context, and hides its type.
pub(crate) trait Contexts: ErrorPointer + Sized {
    /// Returns the outermost context of type `T`, or the error below all contexts, if it is a `T`.
    fn get<T: fmt::Display + fmt::Debug + Send + Sync + 'static>(&self) -> Option<&T>;

    /// Returns the exception itself, if the error is one without a context.
    fn into_exception(self) -> Result<HttpException, Self>;

    /// Returns how to find a known type in this pointer.
    fn known(known: &Known) -> In<Self>;
}

/// Finds an HTTP error of one type.
pub(crate) type In<E> = for<'a> fn(&'a E) -> Option<&'a dyn HttpError>;

/// Finds a `T`, as [`In`].
pub(crate) fn find<E: Contexts, T: HttpError>(error: &E) -> Option<&dyn HttpError> {
    error.get::<T>().map(|found| found as &dyn HttpError)
}

macro_rules! finders {
    ($($code:literal $name:ident $phrase:literal { $($rest:tt)* })*) => {
        impl<E: Contexts> Finders<E> {
            /// The types of this crate that can be contexts.
            const OF_THIS_CRATE: &[In<E>] = &[
                find::<E, HttpException>,
                find::<E, Redirect>,
                find::<E, WebSocketException>,
                $(find::<E, crate::ready::$name>,)*
            ];
        }
    };
}

struct Finders<E>(PhantomData<E>);

ready_types!(finders);

/// Converts an error: the outermost HTTP error in it answers, be it a context or in the chain of sources.
pub(crate) fn exception<E: Contexts>(error: E, known: &[Known]) -> HttpException {
    match error.into_exception() {
        Ok(exception) => exception,
        Err(error) => {
            let found = outermost(&error, known);
            HttpException::from_error(ErasedError::with(error, found))
        }
    }
}

fn outermost<E: Contexts>(error: &E, known: &[Known]) -> Option<Found<E>> {
    let at = Position::find(&**error, known);
    let depth = at.map_or(usize::MAX, |position| position.depth);
    // Nothing is further out.
    if depth == 0 {
        return at.map(Found::At);
    }
    let known_here = known.iter().map(E::known);
    let finders = Finders::<E>::OF_THIS_CRATE.iter().copied().chain(known_here);
    let contexts =
        finders.filter_map(|find| Some((depth_of(error, find(error)?), Found::By(find))));
    let outermost = contexts.chain(in_box(error, known)).min_by_key(|(depth, _)| *depth);
    match outermost {
        Some((context, found)) if context <= depth => Some(found),
        _ => at.map(Found::At).or_else(|| {
            let problem = problem_in(&**error).or_else(|| problem_in(unboxed(error)?));
            problem.map(Found::Created)
        }),
    }
}

/// What is in a box from which the pointer has been created, as by `anyhow::Error::from_boxed`: the chain of sources hides
/// its type.
fn unboxed<E: Contexts>(error: &E) -> Option<&(dyn Error + 'static)> {
    error.get::<Box<dyn Error + Send + Sync>>().map(|error| &**error as _)
}

fn in_box<E: Contexts>(error: &E, known: &[Known]) -> Option<(usize, Found<E>)> {
    let position = Position::find(unboxed(error)?, known)?;
    // The box is below all contexts, and its sources are the rest of the chain.
    let sources = chain(unboxed(error)?).count();
    let depth = (chain(&**error).count()).saturating_sub(sources) + position.depth;
    Some((depth, Found::InBox(unboxed, position)))
}

/// Returns how far down the chain of sources the one is that holds a context; only its place in memory tells that.
fn depth_of<E: Contexts>(error: &E, context: &dyn HttpError) -> usize {
    let start = from_ref(context).cast::<u8>().addr();
    let end = start + size_of_val(context);
    let mut depths = chain(&**error).enumerate().filter(|(_, error)| {
        let at = from_ref(*error).cast::<u8>().addr();
        at <= start && end <= at + size_of_val(*error)
    });
    // A source may be in the same place in memory as the error whose source it is, which then holds both. A context
    // without a size may be at the edge of anything: the outermost is as good as any.
    let found = if start == end { depths.next() } else { depths.last() };
    found.map_or(0, |(depth, _)| depth)
}
