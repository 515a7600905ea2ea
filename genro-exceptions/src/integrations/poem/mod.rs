//! poem 3: every derived error converts into `poem::Error`.
//!
//! A handler returns `Result<_, ApiError>` or `poem::Result<_>`, into which `?` converts an error. Middleware finds the
//! error as an [`HttpErrorHandle`] in the data of the `poem::Error`, and of the response that poem makes of it:
//!
//! ```
//! use genro_exceptions::{HttpError, HttpErrorHandle};
//! use poem::web::Path;
//! use poem::{Endpoint, EndpointExt, Request, Route, get, handler};
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! #[handler]
//! fn user(Path(id): Path<u64>) -> Result<String, UserNotFound> {
//!     Err(UserNotFound::new(id))
//! }
//!
//! let app = Route::new().at("/users/:id", get(user)).around(|endpoint, request: Request| async move {
//!     let response = endpoint.get_response(request).await;
//!     if let Some(error) = response.data::<HttpErrorHandle>() {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//!     Ok(response)
//! });
//! # let _ = app;
//! ```
//!
//! The handle also gives access to the type: `error.data::<HttpErrorHandle>()?.downcast_ref::<UserNotFound>()`, in place of
//! poem's own `downcast_ref`, which does not look into it.
//!
//! [`ErrorLayer`] gives all error responses of an endpoint one form, and calls a hook for each of them. The
//! [guide](crate::guide::frameworks::poem) has a whole service with it, and its dependencies.

mod layer;

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Mutex, PoisonError};

#[doc(hidden)]
pub use ::poem::Error;

use ::poem::error::ResponseError;
use ::poem::{Body, Response};
use http::StatusCode;

pub use self::layer::{ErrorEndpoint, ErrorLayer};
use crate::error::{HttpError, HttpErrorHandle};
use crate::layer::Panicked;
use crate::response::body_or_default;
use crate::response::framework::Parts;

/// Creates the response of a panic, for `CatchPanic::new().with_handler(panic_response)` of poem.
///
/// **Shape**: a 500 with its reason phrase as text, which an [`ErrorLayer`] around it writes in its form. The message of
/// the panic is in the [`HttpErrorHandle`], for the log.
///
/// ```
/// use genro_exceptions::{HttpErrorHandle, integrations::poem::panic_response};
/// use poem::{EndpointExt, Route, middleware::CatchPanic};
///
/// let app = Route::new().with(CatchPanic::new().with_handler(panic_response));
/// # let _ = app;
/// let response = panic_response(Box::new("index 7 is out of bounds"));
/// let error = response.data::<HttpErrorHandle>().expect("a handle");
/// assert_eq!(error.report().to_string(), "the handler panicked: index 7 is out of bounds");
/// ```
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "the signature that poem calls")]
pub fn panic_response(payload: Box<dyn Any + Send>) -> Response {
    error(Panicked::new(&*payload)).into_response()
}

/// Converts an error; its handle is in the data.
#[doc(hidden)]
pub fn error(error: impl HttpError) -> Error {
    convert(HttpErrorHandle::new(error))
}

/// The part that is not generic, so that it is compiled once.
///
/// The response is created here, because poem replaces its extensions with the data of the error: what is found in them
/// must be known before.
fn convert(handle: HttpErrorHandle) -> Error {
    let Parts { head, text, handle } = Parts::of(handle);
    let status = head.status;
    let mut response = Response::from((status, body_or_default::<Body>(text)));
    *response.headers_mut() = head.headers;
    let response = Mutex::new(Some(response));
    let mut error = Error::from(Answered { handle: handle.clone(), status, response });
    error.set_data(handle);
    error
}

/// An error whose response is already there, to be taken once.
struct Answered {
    handle: HttpErrorHandle,
    status: StatusCode,
    response: Mutex<Option<Response>>,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.handle.fmt(f)
    }
}

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.handle, f)
    }
}

impl StdError for Answered {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.handle.source()
    }
}

impl ResponseError for Answered {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn as_response(&self) -> Response {
        let response = self.response.lock().unwrap_or_else(PoisonError::into_inner).take();
        response.unwrap_or_else(|| self.status.into())
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> ::core::convert::From<$($type)*> for $crate::__private::poem::Error where $($bounds)* {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__body! { $mode poem::error(__genro_error) }
            }
        }
    };
}
