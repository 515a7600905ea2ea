//! warp 0.4: every derived error implements `Reply`, and `?` converts it into a `Rejection`.
//!
//! A handler of `and_then` returns `Result<_, Rejection>`, and [`recover`] converts the rejection into the response of the
//! error. A handler of `then` can return `Result<_, ApiError>`, which implements `Reply`. In both cases, a later filter gets
//! the error from the extensions of the response:
//!
//! ```
//! use genro_exceptions::{HttpError, HttpErrorHandle, integrations::warp::recover};
//! use warp::{Filter, Rejection, Reply};
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! async fn user(id: u64) -> Result<String, Rejection> {
//!     Err(UserNotFound::new(id))?
//! }
//!
//! let app = warp::path!("users" / u64).and_then(user).recover(recover).map(|reply: _| {
//!     let response = Reply::into_response(reply);
//!     if let Some(error) = HttpErrorHandle::of(&response) {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//!     response
//! });
//! # let _ = app;
//! ```
//!
//! A layer of tower gives all error responses one form: [`tower::ErrorLayer`](crate::tower::ErrorLayer). The
//! [guide](crate::guide::frameworks::warp) has a whole service with it, and its dependencies.
//!
//! After a rejection, warp tries the other routes of an `or`. A type that derives [`HttpError`] cannot implement warp's
//! `Reject` as well.

use std::future::{Ready, ready};

#[doc(hidden)]
pub use ::warp::{Rejection, Reply, reply::Response};

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::body_or_default;
use crate::response::framework::response_with_handle;

impl ::warp::reject::Reject for HttpErrorHandle {}

/// Creates the response for a rejection that was created from an HTTP error; for `.recover(recover)`.
///
/// # Errors
///
/// The rejection itself if it is any other: warp, or a later `recover`, handles it.
pub fn recover(rejection: Rejection) -> Ready<Result<Response, Rejection>> {
    ready(match rejection.find::<HttpErrorHandle>() {
        Some(handle) => Ok(respond(handle.clone())),
        None => Err(rejection),
    })
}

/// Creates the response of an error, with its handle in the extensions.
#[doc(hidden)]
pub fn into_response(error: impl HttpError) -> Response {
    respond(HttpErrorHandle::new(error))
}

/// Creates a rejection for which [`recover`] creates the response.
#[doc(hidden)]
pub fn reject(error: impl HttpError) -> Rejection {
    ::warp::reject::custom(HttpErrorHandle::new(error))
}

/// The part that is not generic, so that it is compiled once.
fn respond(handle: HttpErrorHandle) -> Response {
    response_with_handle(handle, |_, text| body_or_default(text))
}

#[doc(hidden)]
#[macro_export]
macro_rules! __warp {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::warp::Reply for $($type)* where $($bounds)* {
            fn into_response(self) -> $crate::__private::warp::Response {
                $crate::__body! { $mode warp::into_response(self) }
            }
        }

        #[automatically_derived]
        impl<$($generics)*> ::core::convert::From<$($type)*> for $crate::__private::warp::Rejection where $($bounds)* {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__body! { $mode warp::reject(__genro_error) }
            }
        }
    };
}
