//! The whole error, kept in the extensions of its response.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::Response;

use super::{HttpError, HttpException, Report};
use crate::response::Unwritable;

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
    /// It finds the original also where its body could not be written, and a 500 was answered instead.
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
        if let Some(failed) = error.downcast_ref::<Unwritable>() {
            return failed.original()?.downcast_ref();
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
