//! poem 3: every derived error implements `ResponseError`.
//!
//! A handler returns `Result<_, ApiError>` or `poem::Result<_>`, into which `?` converts an error. Middleware receives the
//! error as an `Err`, and gets it by its type:
//!
//! ```
//! use genro_exceptions::HttpError;
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
//!     let result = endpoint.call(request).await;
//!     let error = result.as_ref().err();
//!     if let Some(error) = error.and_then(|error| error.downcast_ref::<UserNotFound>()) {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//!     result
//! });
//! # let _ = app;
//! ```
//!
//! If all handlers return [`HttpException`](crate::HttpException), into which `?` converts every derived error, middleware
//! needs only this one type.
//!
//! With the feature `json`, the response of an error that cannot be written as JSON is a 500. To get the cause, call
//! `error.to_response::<String>()`: the extensions of that response have an [`HttpErrorHandle`](crate::HttpErrorHandle).

#[doc(hidden)]
pub use ::poem::{Response, error::ResponseError};

use ::poem::Body;

use crate::error::HttpError;
use crate::response::{Parts, body};

/// Creates the response of an error; poem keeps the error.
#[doc(hidden)]
#[must_use]
pub fn as_response(error: &dyn HttpError) -> Response {
    // No extensions: poem replaces those of the response with those of its error.
    let parts = Parts::of(error);
    let mut response = Response::from((parts.status, body::<Body>(parts.text)));
    *response.headers_mut() = parts.headers;
    response
}

#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::poem::ResponseError for $($type)* $($bounds)* {
            fn status(&self) -> $crate::__private::StatusCode {
                $crate::__body! { $mode $crate::__private::HttpError::status(self) }
            }
            fn as_response(&self) -> $crate::__private::poem::Response {
                $crate::__body! { $mode $crate::__private::poem::as_response(self) }
            }
        }
    };
}
