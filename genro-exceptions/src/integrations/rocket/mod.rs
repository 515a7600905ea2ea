//! Rocket 0.5: every derived error implements `Responder`.
//!
//! A handler returns `Result<_, ApiError>`. A Rocket response has no extensions, so the local cache of the request keeps the
//! error. A fairing gets it with [`error_of`]:
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
//! Rocket stores header values as text. Bytes that are not UTF-8, which a value created from text never has, are sent as
//! U+FFFD.
//!
//! [`ErrorLayer`] gives all error responses of a service one form, and calls a hook for each of them. The
//! [guide](crate::guide::frameworks::rocket) has a whole service with it, and its dependencies.

mod default_page;
mod layer;
mod unread;

use std::borrow::Cow;
use std::io::Cursor;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[doc(hidden)]
pub use ::rocket::{Request, response::Responder, response::Result};

use ::rocket::Response;
use ::rocket::http::{Header, Status};
use http::{HeaderName, HeaderValue};

pub use self::layer::ErrorLayer;
use self::unread::Unread;
use crate::error::{HttpError, HttpErrorHandle};
use crate::header::{STANDARD_NAMES, standard_name};
use crate::response::framework::{Parts, give_back};
use crate::response::may_have_length;

/// Returns the error that the response to the request was created from, if there is one: for `on_response` of a fairing.
///
/// A response of Rocket does not tell what it was created from. If a responder creates the response of an error and then
/// returns another response, this still returns the error. An [`ErrorLayer`] ignores it where Rocket's catcher has answered
/// instead, or one of [`catchers`](ErrorLayer::catchers).
#[must_use]
pub fn error_of(request: &Request<'_>) -> Option<HttpErrorHandle> {
    locked(slot(request)).clone()
}

/// Returns the slot for the error of a request.
///
/// The cache never replaces a value, but another error may replace the response, so the cached value is a slot.
fn slot<'r>(request: &'r Request<'_>) -> &'r Slot {
    request.local_cache(Slot::default)
}

type Slot = Mutex<Option<HttpErrorHandle>>;

fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Creates the response of an error, with its handle in the local cache of the request.
#[doc(hidden)]
pub fn respond_to(error: impl HttpError, request: &Request<'_>) -> Result<'static> {
    Ok(respond(HttpErrorHandle::new(error), request))
}

/// The part that is not generic, so that it is compiled once.
fn respond(handle: HttpErrorHandle, request: &Request<'_>) -> Response<'static> {
    let (Parts { head, text, handle }, content_type) = Parts::to_translate(handle);
    let mut response = Response::new();
    response.set_status(Status::new(head.status.as_u16()));
    // What occurs once need not grow, and nothing is there that it could replace.
    let has_repeated = head.headers.len() != head.headers.keys_len();
    for (name, value) in &head.headers {
        let header = header(name, value);
        if has_repeated {
            response.adjoin_header(header);
        } else {
            response.set_header(header);
        }
    }
    if let Some(content_type) = content_type {
        response.set_raw_header("content-type", content_type);
    }
    if !may_have_length(head.status) {
        // Rocket sends the length of an empty body, but none where it finds none.
        response.set_sized_body(None, Unread::default());
    } else if !text.is_empty() {
        // A response without a body has one of length 0.
        let bytes = bytes(text);
        response.set_sized_body(bytes.len(), Cursor::new(bytes));
    }
    give_back(head);
    *locked(slot(request)) = Some(handle);
    response
}

/// A header in the types of Rocket; a name that is a constant of `http` is not copied.
fn header(name: &HeaderName, value: &HeaderValue) -> Header<'static> {
    let name: Cow<'static, str> = match standard_name(name) {
        Some(at) => STANDARD_NAMES[at].into(),
        None => name.as_str().to_owned().into(),
    };
    // Most values are visible ASCII, which is less work to see than that a text is UTF-8.
    let value = match value.to_str() {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
    };
    Header::new(name, value)
}

fn bytes(text: Cow<'static, str>) -> Cow<'static, [u8]> {
    match text {
        Cow::Borrowed(text) => text.as_bytes().into(),
        Cow::Owned(text) => text.into_bytes().into(),
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<'__genro_request, $($generics)*>
            $crate::__private::rocket::Responder<'__genro_request, 'static> for $($type)*
        where $($bounds)*
        {
            fn respond_to(
                self,
                __genro_request: &'__genro_request $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__body! { $mode rocket::respond_to(self, __genro_request) }
            }
        }
    };
}
