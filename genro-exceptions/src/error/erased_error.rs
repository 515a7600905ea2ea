//! Any error as an HTTP error: that in it, or a 500.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use http::HeaderMap;

use super::http_exception::BoxError;
#[cfg(feature = "json")]
use super::search::pointee;
use super::search::{Position, chain, downcast_within};
use super::{HttpError, HttpException, Known, forward};
use crate::format::Format;

/// An error of unknown type, in whatever pointer holds it, and where in it the HTTP error is.
///
/// It is not derived, since the response is known only at run time.
#[derive(Debug)]
pub(crate) struct ErasedError<E> {
    error: E,
    found: Found<E>,
}

/// What sends the response.
#[cfg_attr(
    not(any(feature = "anyhow", feature = "eyre")),
    allow(dead_code, reason = "no other pointer has contexts")
)]
pub(crate) enum Found<E> {
    /// An HTTP error in the chain.
    At(Position),
    /// What the pointer itself finds: a context of `anyhow::Error` or `eyre::Report`.
    By(fn(&E) -> Option<&dyn HttpError>),
    /// An HTTP error in the box that the pointer has been created from.
    InBox(fn(&E) -> Option<&(dyn Error + 'static)>, Position),
    /// An HTTP error that was created from one in the chain.
    #[cfg_attr(
        not(feature = "json"),
        allow(dead_code, reason = "a problem alone is such an error")
    )]
    Created(HttpException),
    Nothing,
}

/// What a client reads of an error that nobody has declared.
#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(constructors, methods, describe))]
pub(crate) struct Unexpected;

/// A pointer to an error.
pub(crate) trait ErrorPointer:
    Deref<Target = dyn Error + Send + Sync> + fmt::Debug + Send + Sync + 'static
{
}

impl<E> ErrorPointer for E where
    E: Deref<Target = dyn Error + Send + Sync> + fmt::Debug + Send + Sync + 'static
{
}

impl<E: ErrorPointer> ErasedError<E> {
    /// Looks for the HTTP error in an error.
    pub(crate) fn new(error: E, known: &[Known]) -> Self {
        let problem = || problem_in(&*error).map(Found::Created);
        let found = Position::find(&*error, known).map(Found::At).or_else(problem);
        Self::with(error, found)
    }

    /// Takes what has been found.
    pub(crate) fn with(error: E, found: Option<Found<E>>) -> Self {
        Self { error, found: found.unwrap_or(Found::Nothing) }
    }

    /// Returns what [`with`](Self::with) takes.
    pub(super) fn into_parts(self) -> (E, Found<E>) {
        (self.error, self.found)
    }

    fn http_error(&self) -> &dyn HttpError {
        let found = match &self.found {
            Found::At(position) => position.get(&*self.error),
            Found::By(find) => find(&self.error),
            Found::InBox(unbox, position) => {
                unbox(&self.error).and_then(|error| position.get(error))
            }
            Found::Created(exception) => Some(exception as &dyn HttpError),
            Found::Nothing => None,
        };
        found.unwrap_or(&Unexpected)
    }

    fn is_found(&self) -> bool {
        !matches!(self.found, Found::Nothing)
    }
}

/// Returns the HTTP error of a problem in the chain, which is not one itself.
pub(crate) fn problem_in(error: &(dyn Error + 'static)) -> Option<HttpException> {
    #[cfg(feature = "json")]
    return chain(error).find_map(|error| {
        pointee::<crate::problem::Problem>(error).map(|problem| problem.clone().into())
    });
    #[cfg(not(feature = "json"))]
    {
        let _ = error;
        None
    }
}

impl<E> fmt::Debug for Found<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "no HTTP error",
            _ => "an HTTP error",
        })
    }
}

/// Writes the outermost message; for an error that contains no HTTP error, the reason phrase, and the error is the source.
impl<E: ErrorPointer> fmt::Display for ErasedError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_found() { fmt::Display::fmt(&*self.error, f) } else { Unexpected.fmt(f) }
    }
}

impl<E: ErrorPointer> Error for ErasedError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        if self.is_found() { self.error.source() } else { Some(&*self.error) }
    }
}

impl<E: ErrorPointer> HttpError for ErasedError<E> {
    forward!(self => self.http_error());

    fn append_headers(&self, headers: &mut HeaderMap) {
        self.http_error().append_headers(headers);
    }

    fn format(&self) -> Option<Format> {
        self.http_error().format()
    }
}

/// Returns the `T` in an erased error, at any depth.
pub(super) fn downcast_ref<'a, T: HttpError>(original: &'a (dyn Error + 'static)) -> Option<&'a T> {
    let (http_error, error) = erased(original)?;
    chain(http_error.as_error()).chain(chain(error)).find_map(downcast_within)
}

/// Returns the HTTP error in an erased error, and the error itself.
fn erased<'a>(
    original: &'a (dyn Error + 'static),
) -> Option<(&'a dyn HttpError, &'a (dyn Error + 'static))> {
    fn of<'a, E: ErrorPointer>(
        original: &'a (dyn Error + 'static),
    ) -> Option<(&'a dyn HttpError, &'a (dyn Error + 'static))> {
        let erased: &ErasedError<E> = original.downcast_ref()?;
        Some((erased.http_error(), &*erased.error))
    }
    let found = of::<BoxError>(original);
    #[cfg(feature = "anyhow")]
    let found = found.or_else(|| of::<anyhow::Error>(original));
    #[cfg(feature = "eyre")]
    let found = found.or_else(|| of::<eyre::Report>(original));
    found
}
