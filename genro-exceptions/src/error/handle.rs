//! The error behind a response, for middleware.

use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::Response;

use super::{HttpError, HttpException, Report};
use crate::response::Unwritable;

/// The error behind a response, for the middleware that logs it.
///
/// A framework integration inserts it into the extensions of every response that it creates from an error. It is
/// reference-counted, so cloning it is cheap, and it holds the error that the handler returned, with its sources. It
/// derefs to [`dyn HttpError`](HttpError). Nothing of it is sent to the client.
///
/// | for the log | is |
/// |---|---|
/// | [`report()`](Self::report) | the error and its sources in one line |
/// | `status()`, `code()`, `detail()` | what the client reads |
/// | [`downcast_ref::<T>()`](Self::downcast_ref) | the error as your type |
/// | [`as_error()`](Self::as_error) | the error as `&dyn Error`, which error trackers such as Sentry take |
///
/// A response that is created from a problem, with `Problem` or `to_problem_response`, has a handle without a framework too:
/// it holds the problem and the messages of the error.
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
    /// Creates a handle of an error: for a response that no integration creates, and for tests of a middleware.
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

    /// Returns the handle in the extensions of a response, if an integration created the response from an error.
    ///
    /// With the feature `tonic`, it is also that of a gRPC response: the source of its `Status`.
    #[must_use]
    pub fn of<B>(response: &Response<B>) -> Option<&Self> {
        let handle = response.extensions().get();
        #[cfg(feature = "tonic")]
        let handle = handle.or_else(|| crate::foreign::tonic::handle_in(response.extensions()));
        handle
    }

    /// Returns the error as a `dyn Error`, with its sources: for an error tracker.
    ///
    /// ```
    /// use genro_exceptions::{HttpBadGateway, HttpErrorHandle};
    ///
    /// fn capture(error: &dyn std::error::Error) -> String {
    ///     error.source().map_or_else(String::new, ToString::to_string)
    /// }
    /// let handle = HttpErrorHandle::new(HttpBadGateway::new().caused_by("connection reset"));
    /// assert_eq!(capture(handle.as_error()), "connection reset");
    /// ```
    #[must_use]
    pub fn as_error(&self) -> &(dyn Error + 'static) {
        self.0.as_error()
    }

    /// Returns the error as a `T`, if it is one or is an [`HttpException`] that was created from one.
    ///
    /// It returns the original even if its body could not be written and the response is a 500.
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

    /// Returns the error and its sources as one line: [`HttpError::report`].
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

/// Writes the error without its sources; [`report`](Self::report) includes them.
impl fmt::Display for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Its sources are those of the error, so that a report prints no message twice.
impl Error for HttpErrorHandle {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.as_error().source()
    }
}

impl fmt::Debug for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HttpErrorHandle").field(&self.0).finish()
    }
}
