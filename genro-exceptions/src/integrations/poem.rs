//! poem 3: every derived error is a `ResponseError`.
//!
//! A handler returns `Result<_, ApiError>` or `poem::Result<_>`, into which `?` takes it. Between handler and server it
//! stays an error; a middleware asks for it by its type:
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
//!     let answer = endpoint.call(request).await;
//!     let error = answer.as_ref().err();
//!     if let Some(error) = error.and_then(|error| error.downcast_ref::<UserNotFound>()) {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//!     answer
//! });
//! # let _ = app;
//! ```
//!
//! A service whose handlers all return [`HttpException`](crate::HttpException), into which `?` takes every derived
//! error, logs all of them by that one type.
//!
//! With the feature `json`, an error whose JSON could not be written is a 500. Why, tells the
//! [`HttpErrorHandle`](crate::HttpErrorHandle) of the same response made by hand, `error.to_response::<String>()`.

#[doc(hidden)]
pub use ::poem::{Response, error::ResponseError};

use ::poem::Body;

use crate::error::HttpError;
use crate::response::{Parts, body};

/// Makes the response of an error; poem itself keeps the error.
#[doc(hidden)]
#[must_use]
pub fn as_response(error: &dyn HttpError) -> Response {
    // What poem does not keep is an extension of the response: it puts those of its own error in their place.
    let parts = Parts::of(error);
    let mut made = Response::from((parts.status, body::<Body>(parts.text)));
    *made.headers_mut() = parts.headers;
    made
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
