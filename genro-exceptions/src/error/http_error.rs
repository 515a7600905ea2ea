//! The trait of every HTTP error.

use std::borrow::Cow;
use std::error::Error;

use http::{HeaderMap, StatusCode};

use super::Report;
use super::provided::{close_code, close_frame, default_format, headers};
use crate::format::Format;
#[cfg(feature = "tracing")]
use crate::log::{self, LogEntry};
#[cfg(feature = "json")]
use crate::problem::{ProblemMembers, ProblemType};
use crate::websocket::{CloseCode, CloseFrame};

/// An error with the HTTP response and the WebSocket close frame that a client receives for it.
///
/// Most types derive it: [`#[derive(HttpError)]`](macro@crate::HttpError). A manual implementation needs two methods.
/// The trait is object safe: middleware and logging take `&dyn HttpError`.
///
/// **Shape**: the status line has [`status`](Self::status), the headers are those of
/// [`append_headers`](Self::append_headers), and the body is [`detail`](Self::detail) as `text/plain; charset=utf-8`.
/// With the feature `json`, an error that has a [`problem_type`](Self::problem_type) sends the members of that problem
/// as `application/problem+json` instead. Nothing else of the error is ever sent: neither its `Display` nor its
/// [`source`](Error::source).
///
/// The derive generates `to_response` for a concrete type, and `dyn HttpError` has it as a method. Generic code and types
/// that implement the trait manually get it from [`ToResponse`](crate::ToResponse).
///
/// ```
/// use std::borrow::Cow;
/// use genro_exceptions::HttpError;
/// use http::StatusCode;
///
/// #[derive(Debug)]
/// struct Maintenance;
///
/// impl std::fmt::Display for Maintenance {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("database migration 17 is running")
///     }
/// }
/// impl std::error::Error for Maintenance {}
/// impl HttpError for Maintenance {
///     fn status(&self) -> StatusCode {
///         StatusCode::SERVICE_UNAVAILABLE
///     }
///     fn detail(&self) -> Cow<'_, str> {
///         "back soon".into()
///     }
/// }
///
/// let error: &dyn HttpError = &Maintenance;
/// let response = error.to_response::<String>();
/// assert_eq!((response.status().as_u16(), response.body().as_str()), (503, "back soon"));
/// assert_eq!(error.close_code().as_u16(), 1013);
/// ```
// The compiler quotes the line of a supertrait, with its comment, to whoever does not implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an HTTP error",
    label = "this type does not implement `HttpError`",
    note = "for a type that you define, write `#[derive(Debug, HttpError)]` and `#[status(404)]`",
    note = "for an error of another crate, enable its feature, such as `axum-extract` for the rejections of axum, or \
            write `#[source]` or `#[from]` on a field of that type"
)]
pub trait HttpError:
    Error // with `#[error("…")]`: add `#[derive(thiserror::Error)]`, or write `#[detail("…")]` instead
    + Send // in the fields: `Arc` instead of `Rc`, no raw pointers
    + Sync // in the fields: `Arc` instead of `Rc`, `Mutex` instead of `Cell` and `RefCell`
    + AsDyn
    + 'static
{
    /// Returns the status code of the response; it is 300 to 599 for derived types (RFC 9110 section 15).
    fn status(&self) -> StatusCode;

    /// Returns the text that the client reads: the body of the response, and the reason of a close frame.
    fn detail(&self) -> Cow<'_, str>;

    /// Returns the detail without borrowing from the error; a fixed text is not copied.
    ///
    /// The response is created from this text, so a literal becomes the body as a `&'static str`.
    fn to_detail(&self) -> Cow<'static, str> {
        Cow::Owned(self.detail().into_owned())
    }

    /// Appends the headers of the response; by default there are none.
    ///
    /// Existing values of the same name are kept. Headers beyond the capacity of `http::HeaderMap` are left out.
    fn append_headers(&self, headers: &mut HeaderMap) {
        let _ = headers;
    }

    /// Returns the code of the close frame for an error that is raised on an open WebSocket.
    ///
    /// The default is the code for the status: [`CloseCode::for_status`].
    fn close_code(&self) -> CloseCode {
        close_code(self.as_http_error())
    }

    /// Returns the code in gRPC: that of [`#[grpc(…)]`](macro@crate::HttpError#grpc), or by default that of the status.
    ///
    /// **Source**: the comments of
    /// [`google.rpc.Code`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto), which have the HTTP
    /// status of each code. Where several codes have the status, or none has it:
    ///
    /// | status | code |
    /// |---|---|
    /// | 400, 422 | `INVALID_ARGUMENT` |
    /// | 401 | `UNAUTHENTICATED` |
    /// | 403 | `PERMISSION_DENIED` |
    /// | 404, 410 | `NOT_FOUND` |
    /// | 405, 501 | `UNIMPLEMENTED` |
    /// | 408, 504 | `DEADLINE_EXCEEDED` |
    /// | 409 | `ABORTED` |
    /// | 413, 429, 431 | `RESOURCE_EXHAUSTED` |
    /// | 416 | `OUT_OF_RANGE` |
    /// | 499 | `CANCELLED` |
    /// | 412, 428 and any other 4xx | `FAILED_PRECONDITION` |
    /// | 502, 503 | `UNAVAILABLE` |
    /// | any other 5xx | `INTERNAL` |
    /// | anything else | `UNKNOWN` |
    #[cfg(feature = "tonic")]
    fn grpc_code(&self) -> tonic::Code {
        crate::foreign::tonic::default_grpc_code(self.as_http_error())
    }

    /// Returns a stable name for programs, such as `OUT_OF_CREDIT`; by default there is none.
    ///
    /// In a problem it is the member `code`.
    fn code(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// Returns the form of the body; `None`, the default, is the detail as text, [`PlainText`](crate::PlainText).
    fn format(&self) -> Option<Format> {
        default_format(self)
    }

    /// Returns the problem type of the error; with one, the default form is [`ProblemJson`](crate::ProblemJson).
    ///
    /// The default is none: the response is plain text, and JSON where the caller asks for it with
    /// [`ToResponse::to_problem_response`](crate::ToResponse::to_problem_response).
    #[cfg(feature = "json")]
    fn problem_type(&self) -> Option<ProblemType<'_>> {
        None
    }

    /// Writes the members that describe this occurrence of the problem, in this order: detail, instance, extensions. By
    /// default it writes the detail.
    ///
    /// The library writes the other members: `type`, `title`, `status` and `code`.
    #[cfg(feature = "json")]
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail(self.detail());
    }

    /// Returns the headers that [`append_headers`](Self::append_headers) appends; the response adds those of its body.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpNotFound, Redirect};
    ///
    /// assert_eq!(Redirect::new("/login").headers()["location"], "/login");
    /// assert!(HttpNotFound::new().headers().is_empty());
    /// ```
    fn headers(&self) -> HeaderMap {
        headers(self.as_http_error())
    }

    /// Returns the close frame that ends an open WebSocket: the close code, and the detail truncated to 123 bytes.
    ///
    /// If the detail cannot be printed, it is the frame of a 500, as the response is.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpForbidden};
    ///
    /// let frame = HttpForbidden::with_detail("wrong room").close_frame();
    /// assert_eq!((frame.code.as_u16(), frame.reason.as_ref()), (3003, "wrong room"));
    /// ```
    fn close_frame(&self) -> CloseFrame {
        close_frame(self.as_http_error())
    }

    /// Returns the error and its sources as one line for the log, outermost first, separated by `: `.
    ///
    /// A source whose message the error before it already contains is left out.
    ///
    /// ```
    /// use genro_exceptions::{HttpBadGateway, HttpError};
    ///
    /// let error = HttpBadGateway::with_detail("the shop is unavailable").caused_by("connection reset");
    /// assert_eq!(error.report().to_string(), "the shop is unavailable: connection reset");
    /// ```
    fn report(&self) -> Report<'_> {
        Report::new(self.as_error())
    }

    /// Logs the error: emits the event that [`traced`](crate::tower::ErrorLayer::traced) emits for an error response.
    ///
    /// It is for an error that does not become a response, such as one of a background task, and for a service without an
    /// `ErrorLayer`. If the error does become a response, a layer that is `traced` does not log it again: in the request
    /// in which it was traced, or where the response is created on the same thread at once.
    ///
    /// ```
    /// use genro_exceptions::{HttpBadGateway, HttpError};
    ///
    /// HttpBadGateway::with_detail("the shop is unavailable").caused_by("connection reset").trace();
    /// ```
    #[cfg(feature = "tracing")]
    fn trace(&self) {
        log::trace(self.as_http_error());
    }

    /// Returns what the log has of the error besides its texts; the derive writes it for `#[log]`.
    #[cfg(feature = "tracing")]
    #[doc(hidden)]
    fn log_entry(&self) -> LogEntry<'_> {
        LogEntry::new(self)
    }
}

impl dyn HttpError {
    /// Returns whether the error is a `T`.
    #[must_use]
    pub fn is<T: Error + 'static>(&self) -> bool {
        self.as_error().is::<T>()
    }

    /// Returns the error as a `T`, if it is one.
    #[must_use]
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {
        self.as_error().downcast_ref()
    }
}

/// The conversions from any HTTP error to `dyn HttpError`, and from there to `dyn Error`; Rust 1.85 has no trait
/// upcasting.
///
/// It is implemented for every HTTP error, so no other implementation can exist.
pub trait AsDyn {
    /// Returns the error itself.
    fn as_error(&self) -> &(dyn Error + 'static);

    /// Returns the error itself.
    fn as_http_error(&self) -> &dyn HttpError;

    /// Returns the error itself, boxed as it is.
    fn into_error(self: Box<Self>) -> Box<dyn Error + Send + Sync>;
}

impl<T: HttpError> AsDyn for T {
    fn as_error(&self) -> &(dyn Error + 'static) {
        self
    }

    // Called and not copied: the crate that declares the type has it, and with it the one vtable that conversions use.
    #[inline(never)]
    fn as_http_error(&self) -> &dyn HttpError {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn Error + Send + Sync> {
        self
    }
}
