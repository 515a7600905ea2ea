//! Rocket 0.5: every derived error is a `Responder`.
//!
//! A handler returns `Result<_, ApiError>`. A Rocket response has no extensions, so the error is kept in the request's
//! local cache, from which a fairing takes it with [`error_of`]:
//!
//! ```
//! use genro_exceptions::{HttpError, integrations::rocket::error_of};
//! use rocket::fairing::AdHoc;
//! use rocket::{get, routes};
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! #[get("/users/<id>")]
//! fn user(id: u64) -> Result<String, UserNotFound> {
//!     Err(UserNotFound::new(id))
//! }
//!
//! let log = AdHoc::on_response("log", |request, _| Box::pin(async move {
//!     if let Some(error) = error_of(request) {
//!         eprintln!("{}: {}", error.status(), error.report());
//!     }
//! }));
//! let app = rocket::build().attach(log).mount("/", routes![user]);
//! # let _ = app;
//! ```
//!
//! A header value is text to Rocket: bytes that are not UTF-8, which no value made of text contains, are sent as
//! U+FFFD.

use std::borrow::Cow;
use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

#[doc(hidden)]
pub use ::rocket::{Request, response::Responder, response::Result};

use ::rocket::Response;
use ::rocket::http::Status;
use ::rocket::tokio::io::empty;

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::Parts;

/// The error that answered the request, if one did: for a fairing's `on_response`.
#[must_use]
pub fn error_of(request: &Request<'_>) -> Option<HttpErrorHandle> {
    let kept = slot(request).lock();
    kept.unwrap_or_else(PoisonError::into_inner).clone()
}

/// The place for the error of a request. The cache never replaces a value, but another responder may answer after all,
/// so what is cached is a place.
fn slot<'r>(request: &'r Request<'_>) -> &'r Slot {
    request.local_cache(Slot::default)
}

type Slot = Mutex<Option<HttpErrorHandle>>;

/// Makes the response of an error, with the error in the request's local cache.
#[doc(hidden)]
pub fn respond_to(error: impl HttpError, request: &Request<'_>) -> Result<'static> {
    Ok(respond(HttpErrorHandle::new(error), request))
}

/// Not generic: compiled once, not once for every error type.
fn respond(handle: HttpErrorHandle, request: &Request<'_>) -> Response<'static> {
    let mut parts = Parts::of(&*handle);
    let handle = parts.handle(handle);
    let mut made = Response::new();
    made.set_status(Status::new(parts.status.as_u16()));
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        made.adjoin_raw_header(name.as_str().to_owned(), value);
    }
    if has_no_length(parts.status) {
        made.set_streamed_body(empty());
    } else {
        let bytes: Cow<'static, [u8]> = match parts.text {
            Cow::Borrowed(text) => text.as_bytes().into(),
            Cow::Owned(text) => text.into_bytes().into(),
        };
        made.set_sized_body(bytes.len(), Cursor::new(bytes));
    }
    *slot(request).lock().unwrap_or_else(PoisonError::into_inner) = Some(handle);
    made
}

/// Rocket announces the length of every body that it knows, of none too, where HTTP forbids it: of 1xx and 204 there
/// is no length, and of 304 it is that of the 200 (RFC 9110 section 8.6). Of a stream Rocket knows none.
fn has_no_length(status: http::StatusCode) -> bool {
    matches!(status.as_u16(), 100..=199 | 204 | 304)
}

#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ($mode:ident [] $($rest:tt)*) => {
        $crate::__rocket! { $mode [<>] $($rest)* }
    };
    ($mode:ident [< $($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<'r, $($generics)* $crate::__private::rocket::Responder<'r, 'static> for $($type)* $($bounds)* {
            fn respond_to(
                self,
                request: &'r $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__body! { $mode $crate::__private::rocket::respond_to(self, request) }
            }
        }
    };
}
