//! salvo 1: every derived error implements `Scribe`.
//!
//! A handler returns `Result<_, ApiError>`, or renders the error into the response. Middleware gets the error from the
//! extensions of the response:
//!
//! ```
//! # use salvo_core as salvo;
//! use genro_exceptions::{HttpError, HttpErrorHandle};
//! use salvo::prelude::*;
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! #[handler]
//! async fn user(request: &mut Request) -> Result<&'static str, UserNotFound> {
//!     Err(UserNotFound::new(request.param("id").unwrap_or_default()))
//! }
//!
//! #[handler]
//! async fn log(request: &mut Request, depot: &mut Depot, response: &mut Response, next: &mut FlowCtrl) {
//!     next.call_next(request, depot, response).await;
//!     if let Some(error) = response.extensions.get::<HttpErrorHandle>() {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//! }
//!
//! let app = Router::new().hoop(log).push(Router::with_path("users/{id}").get(user));
//! # let _ = app;
//! ```
//!
//! [`ErrorLayer`] gives all error responses of a service one form, and calls a hook for each of them. The
//! [guide](crate::guide::frameworks::salvo) has a whole service with it, and its dependencies.

mod layer;

#[doc(hidden)]
pub use salvo_core::{Response, Scribe};

use salvo_core::http::ResBody;

pub use self::layer::ErrorLayer;
use crate::error::{HttpError, HttpErrorHandle};
use crate::header::append;
use crate::response::framework::Parts;
use crate::response::{abandon_answer, body};

/// Writes the response of an error, with its handle in the extensions.
#[doc(hidden)]
pub fn render(error: impl HttpError, response: &mut Response) {
    write(HttpErrorHandle::new(error), response);
}

/// The part that is not generic, so that it is compiled once.
///
/// Existing headers of the response are kept, such as those of a CORS handler, but for those of the answer that the error
/// replaces.
fn write(handle: HttpErrorHandle, response: &mut Response) {
    let Parts { head, text, handle } = Parts::of(handle);
    response.status_code(head.status);
    if response.headers().is_empty() {
        *response.headers_mut() = head.headers;
    } else {
        abandon_answer(response.headers_mut(), &head.headers);
        for (name, value) in &head.headers {
            append(response.headers_mut(), name, value.clone());
        }
    }
    response.replace_body(body::<ResBody>(text));
    response.extensions.insert(handle);
}

#[doc(hidden)]
#[macro_export]
macro_rules! __salvo {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::salvo::Scribe for $($type)* where $($bounds)* {
            fn render(self, __genro_response: &mut $crate::__private::salvo::Response) {
                $crate::__body! { $mode salvo::render(self, __genro_response) }
            }
        }
    };
}
