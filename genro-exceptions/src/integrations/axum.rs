//! axum 0.8: every derived error implements `IntoResponse`.
//!
//! A handler returns `Result<_, ApiError>`. An error is also the rejection of an extractor, or the result of a `from_fn`
//! middleware. Middleware gets the error from the extensions of the response:
//!
//! ```
//! use axum::Router;
//! use axum::extract::Path;
//! use axum::middleware::map_response;
//! use axum::response::Response;
//! use axum::routing::get;
//! use genro_exceptions::{HttpError, HttpErrorHandle};
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! async fn user(Path(id): Path<u64>) -> Result<String, UserNotFound> {
//!     Err(UserNotFound::new(id))
//! }
//!
//! async fn log(response: Response) -> Response {
//!     if let Some(error) = HttpErrorHandle::of(&response) {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//!     response
//! }
//!
//! let app: Router = Router::new().route("/users/{id}", get(user)).layer(map_response(log));
//! # let _ = app;
//! ```

#[doc(hidden)]
pub use axum_core::response::{IntoResponse, Response};

use axum_core::body::Body;

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::framework::response_with_handle;
use crate::response::may_have_length;
use crate::tower::LayerBody as _;

/// Creates the response of an error, with its handle in the extensions.
#[doc(hidden)]
pub fn into_response(error: impl HttpError) -> Response {
    respond(HttpErrorHandle::new(error))
}

/// The part that is not generic, so that it is compiled once.
fn respond(handle: HttpErrorHandle) -> Response {
    response_with_handle(handle, |status, text| {
        // A router declares the length of what it gets.
        if may_have_length(status) { Body::from_text(text) } else { Body::__without_length() }
    })
}

#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::axum::IntoResponse for $($type)* where $($bounds)* {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__body! { $mode axum::into_response(self) }
            }
        }
    };
}
