//! The error behind a response, for middleware.

#[cfg(feature = "tracing")]
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
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
pub struct HttpErrorHandle(Arc<Shared<dyn HttpError>>);

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
    pub fn new(error: impl HttpError) -> Self {
        #[cfg(feature = "tracing")]
        let traced = Marks::take(&error);
        Self(Arc::new(Shared {
            #[cfg(feature = "tracing")]
            traced,
            error,
        }))
    }

    /// Returns the handle in the extensions of a response, if an integration created the response from an error.
    #[must_use]
    pub fn of<B>(response: &Response<B>) -> Option<&Self> {
        response.extensions().get()
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
        self.0.error.as_error()
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
        let error = &self.0.error;
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
        self.0.error.report()
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
        &self.0.traced
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
        &self.0.error
    }
}

/// Writes the error without its sources; [`report`](Self::report) includes them.
impl fmt::Display for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.error, f)
    }
}

impl fmt::Debug for HttpErrorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HttpErrorHandle").field(&&self.0.error).finish()
    }
}
