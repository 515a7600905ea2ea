//! The whole error, kept in the extensions of its response.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::ops::Deref;
use std::sync::Arc;

use http::Response;

use crate::{HttpError, HttpException};

/// The error behind a response, for the middleware that logs it.
///
/// A framework integration puts it into the extensions of every response it makes of an error. It is one reference
/// count: cloning it is cheap, and the error, sources and all, is the one that the handler returned. It derefs to
/// [`dyn HttpError`](HttpError); nothing of it is sent to the client.
///
/// ```
/// use genro_exceptions::{HttpError, HttpErrorHandle};
///
/// fn log<B>(response: &http::Response<B>) {
///     let Some(error) = HttpErrorHandle::of(response) else { return };
///     eprintln!("{}: {}", error.status(), error.report());
/// }
/// # log(&http::Response::new(()));
/// ```
#[derive(Clone)]
pub struct HttpErrorHandle(Arc<dyn HttpError>);

impl HttpErrorHandle {
    /// Takes an error into a handle: for a response that no integration made, and for tests of a middleware.
    ///
    /// ```
    /// use genro_exceptions::{HttpErrorHandle, HttpNotFound};
    ///
    /// let mut response = http::Response::new(());
    /// response.extensions_mut().insert(HttpErrorHandle::new(HttpNotFound::new()));
    /// assert!(HttpErrorHandle::of(&response).is_some());
    /// ```
    pub fn new(error: impl HttpError) -> Self {
        Self(Arc::new(error))
    }

    /// The handle in the extensions of a response, if it was made of an error by a framework integration.
    #[must_use]
    pub fn of<B>(response: &Response<B>) -> Option<&Self> {
        response.extensions().get()
    }

    /// The error as a `T`, if it is one, or is an [`HttpException`] that was made of one.
    ///
    /// It finds the original also where its JSON could not be written, and a 500 was answered instead.
    ///
    /// ```
    /// use genro_exceptions::{HttpErrorHandle, HttpException, HttpNotFound};
    ///
    /// let handle = HttpErrorHandle::new(HttpException::from(HttpNotFound::new()));
    /// assert!(handle.downcast_ref::<HttpNotFound>().is_some());
    /// ```
    #[must_use]
    pub fn downcast_ref<T: HttpError>(&self) -> Option<&T> {
        let error: &dyn HttpError = &*self.0;
        #[cfg(feature = "json")]
        if let Some(unwritten) = error.downcast_ref::<crate::problem::Unwritten>() {
            return unwritten.original()?.downcast_ref();
        }
        error.downcast_ref::<T>().or_else(|| error.downcast_ref::<HttpException>()?.downcast_ref())
    }

    /// The error and its sources in one line: [`HttpError::report`].
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        self.0.report()
    }
}

impl Deref for HttpErrorHandle {
    type Target = dyn HttpError;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// Writes the error without its sources; [`report`](Self::report) writes both.
impl fmt::Display for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HttpErrorHandle").field(&self.0).finish()
    }
}

/// An error and its sources in one line; what [`HttpError::report`] returns.
///
/// It is written by Display: outermost first, separated by `: `. A source whose text the error before it has said
/// already is left out, and control characters are escaped, so that no text from outside begins a line of its own.
///
/// ```
/// use genro_exceptions::{HttpBadGateway, HttpError};
///
/// let error = HttpBadGateway::new().caused_by("reset\nby peer");
/// assert_eq!(error.report().to_string(), "Bad gateway: reset\\nby peer");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Report<'a>(&'a (dyn Error + 'static));

impl<'a> Report<'a> {
    pub(crate) fn new(error: &'a (dyn Error + 'static)) -> Self {
        Self(error)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = self.0.to_string();
        write_escaped(f, &said)?;
        let mut next = self.0.source();
        while let Some(error) = next {
            let text = error.to_string();
            // An error that prints its source has said this already.
            if !says(&said, &text) {
                f.write_str(": ")?;
                write_escaped(f, &text)?;
            }
            said = text;
            next = error.source();
        }
        Ok(())
    }
}

fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for letter in text.chars() {
        if letter.is_control() {
            write!(f, "{}", letter.escape_default())?;
        } else {
            f.write_char(letter)?;
        }
    }
    Ok(())
}

/// Whether `text` stands in `said` as words of its own: the cause "put" is not said by "no input".
fn says(said: &str, text: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    said.match_indices(text).any(|(at, found)| {
        let (before, behind) = (&said[..at], &said[at + found.len()..]);
        let joins_before = is_word(before.chars().next_back()) && is_word(found.chars().next());
        let joins_behind = is_word(behind.chars().next()) && is_word(found.chars().next_back());
        !joins_before && !joins_behind
    })
}
