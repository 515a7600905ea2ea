//! The error behind a response, for middleware.

#[cfg(feature = "tracing")]
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
#[cfg(not(feature = "tracing"))]
use std::mem::needs_drop;
use std::ops::Deref;
use std::sync::Arc;

use http::{Extensions, Response};

use super::search::downcast_within;
use super::{HttpError, HttpException, Report};
#[cfg(feature = "tracing")]
use crate::log::{self, Marks, Traced};
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
pub struct HttpErrorHandle(Kept);

#[derive(Clone)]
enum Kept {
    Shared(Arc<Shared<dyn HttpError>>),
    /// Of a type without a size and a `Drop`, which needs no allocation.
    #[cfg(not(feature = "tracing"))]
    Sizeless(&'static dyn HttpError),
}

/// What the clones of a handle share.
struct Shared<E: ?Sized> {
    #[cfg(feature = "tracing")]
    traced: Traced,
    error: E,
}

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
    pub fn new<E: HttpError>(error: E) -> Self {
        #[cfg(not(feature = "tracing"))]
        if const { size_of::<E>() == 0 && !needs_drop::<E>() } {
            return Self(Kept::Sizeless(Box::leak(Box::new(error))));
        }
        #[cfg(feature = "tracing")]
        let traced = Marks::take(&error);
        Self(Kept::Shared(Arc::new(Shared {
            #[cfg(feature = "tracing")]
            traced,
            error,
        })))
    }

    fn error(&self) -> &dyn HttpError {
        match &self.0 {
            Kept::Shared(shared) => &shared.error,
            #[cfg(not(feature = "tracing"))]
            Kept::Sizeless(error) => *error,
        }
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

    /// Returns the handle in the extensions of any response, such as `response.extensions` of salvo.
    #[must_use]
    pub fn from_extensions(extensions: &Extensions) -> Option<&Self> {
        extensions.get()
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
        self.error().as_error()
    }

    /// Returns the error as a `T`, if it is one, or has one in an [`HttpException`], a
    /// `Box<dyn HttpError>` or an `Arc<dyn HttpError>`.
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
        let error = self.error();
        if let Some(failed) = error.downcast_ref::<Unwritable>() {
            return failed.original()?.downcast_ref();
        }
        downcast_within(error.as_error())
    }

    /// Returns whether [`downcast_ref`](Self::downcast_ref) returns a `T`.
    #[must_use]
    pub fn is<T: HttpError>(&self) -> bool {
        self.downcast_ref::<T>().is_some()
    }

    /// Returns the error and its sources as one line: [`HttpError::report`].
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        self.error().report()
    }

    /// Logs the error, as [`HttpError::trace`] does. A layer that is `traced` does not log its response again.
    ///
    /// ```
    /// use genro_exceptions::{HttpErrorHandle, HttpNotFound};
    ///
    /// HttpErrorHandle::new(HttpNotFound::new()).trace();
    /// ```
    #[cfg(feature = "tracing")]
    pub fn trace(&self) {
        log::trace_handle(self);
    }

    /// Returns what kind of error this is, for metrics: the attribute `error.type` of OpenTelemetry's conventions.
    ///
    /// It is the code of the error, or else the name of its type with the path. The response of a framework that was not
    /// created from an error has neither, and its error type is the status. There are few different values, whatever a
    /// client sends.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, HttpNotFound};
    ///
    /// #[derive(Debug, HttpError)]
    /// #[status(402)]
    /// #[code("OUT_OF_CREDIT")]
    /// struct OutOfCredit;
    ///
    /// assert_eq!(HttpErrorHandle::new(OutOfCredit::new()).error_type(), "OUT_OF_CREDIT");
    ///
    /// let any = HttpException::from(HttpNotFound::new());
    /// assert_eq!(HttpErrorHandle::new(any).error_type(), "genro_exceptions::HttpNotFound");
    /// ```
    #[cfg(feature = "tracing")]
    #[must_use]
    pub fn error_type(&self) -> Cow<'_, str> {
        log::error_type(&**self)
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn traced(&self) -> &Traced {
        let Kept::Shared(shared) = &self.0;
        &shared.traced
    }
}

impl From<HttpException> for HttpErrorHandle {
    fn from(error: HttpException) -> Self {
        Self::new(error)
    }
}

impl Deref for HttpErrorHandle {
    type Target = dyn HttpError;

    fn deref(&self) -> &Self::Target {
        self.error()
    }
}

/// Writes the error without its sources; [`report`](Self::report) includes them.
impl fmt::Display for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.error(), f)
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
        f.debug_tuple("HttpErrorHandle").field(&self.error()).finish()
    }
}
