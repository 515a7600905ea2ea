//! warp 0.4: every derived error is a `Reply`, and becomes a `Rejection` by `?`.
//!
//! A handler of `and_then` returns `Result<_, Rejection>`; [`recover`] then answers with the error. One of `then` may
//! return `Result<_, ApiError>`, which is a reply by itself. After either, a filter finds the error in the response's
//! extensions:
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
//! A rejection is an offer to the next route: after it, warp tries those behind an `or`. A type that derives
//! [`HttpError`] cannot implement warp's `Reject` too.

use std::future::{Ready, ready};

#[doc(hidden)]
pub use ::warp::{Rejection, Reply, reply::Response};

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::body;
use crate::response::framework::response_with;

impl ::warp::reject::Reject for HttpErrorHandle {}

/// Answers a rejection that was made of an error of ours; for `.recover(recover)`.
///
/// # Errors
///
/// The rejection itself if it is another one: for warp, or a `recover` behind this.
pub fn recover(rejection: Rejection) -> Ready<Result<Response, Rejection>> {
    ready(match rejection.find::<HttpErrorHandle>() {
        Some(handle) => Ok(respond(handle.clone())),
        None => Err(rejection),
    })
}

/// Makes the response of an error, with the error in its extensions.
#[doc(hidden)]
pub fn into_response(error: impl HttpError) -> Response {
    respond(HttpErrorHandle::new(error))
}

/// Makes a rejection that [`recover`] answers.
#[doc(hidden)]
pub fn reject(error: impl HttpError) -> Rejection {
    ::warp::reject::custom(HttpErrorHandle::new(error))
}

/// Not generic: compiled once, not once for every error type.
fn respond(handle: HttpErrorHandle) -> Response {
    response_with(handle, body)
}

#[doc(hidden)]
#[macro_export]
macro_rules! __warp {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::warp::Reply for $($type)* $($bounds)* {
            fn into_response(self) -> $crate::__private::warp::Response {
                $crate::__body! { $mode $crate::__private::warp::into_response(self) }
            }
        }

        #[automatically_derived]
        impl $($generics)* ::core::convert::From<$($type)*> for $crate::__private::warp::Rejection $($bounds)* {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__body! { $mode $crate::__private::warp::reject(__genro_error) }
            }
        }
    };
}
