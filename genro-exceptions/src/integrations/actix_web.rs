//! actix-web 4: every derived error is a `ResponseError`.
//!
//! A handler returns `Result<_, ApiError>` or `actix_web::Result<_>`, into which `?` takes it. actix-web keeps the error
//! beside the response; a middleware asks for it by its type:
//!
//! ```
//! use actix_web::{App, HttpServer, dev::Service, web};
//! use genro_exceptions::HttpError;
//!
//! #[derive(Debug, HttpError)]
//! #[status(404)]
//! #[detail("user {id} not found")]
//! struct UserNotFound { id: u64 }
//!
//! async fn user(id: web::Path<u64>) -> Result<String, UserNotFound> {
//!     Err(UserNotFound::new(*id))
//! }
//!
//! let server = HttpServer::new(|| {
//!     App::new()
//!         .wrap_fn(|request, service| {
//!             let answer = service.call(request);
//!             async move {
//!                 let answer = answer.await?;
//!                 let error = answer.response().error();
//!                 if let Some(error) = error.and_then(|error| error.as_error::<UserNotFound>()) {
//!                     eprintln!("{}: {}", error.status(), error.report());
//!                 }
//!                 Ok(answer)
//!             }
//!         })
//!         .route("/users/{id}", web::get().to(user))
//! });
//! # let _ = server;
//! ```
//!
//! A service whose handlers all return [`HttpException`](crate::HttpException), into which `?` takes every derived
//! error, logs all of them by that one type.
//!
//! With the feature `json`, an error whose JSON could not be written is a 500. Why, tells the
//! [`HttpErrorHandle`](crate::HttpErrorHandle) in the extensions of the response, which are empty otherwise.

#[doc(hidden)]
pub use ::actix_web::{HttpResponse, ResponseError, http::StatusCode};

use ::actix_web::body::BoxBody;
use ::actix_web::http::header::{HeaderName, HeaderValue};
use ::actix_web::web::Bytes;

use crate::error::HttpError;
use crate::response::{Parts, body};

/// The status, in the words of actix-web's `http` 0.2.
#[doc(hidden)]
#[must_use]
pub fn status_code(error: &dyn HttpError) -> StatusCode {
    bridged(error.status())
}

fn bridged(status: http::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Makes the response of an error; actix-web itself keeps the error.
#[doc(hidden)]
#[must_use]
pub fn error_response(error: &dyn HttpError) -> HttpResponse {
    let mut parts = Parts::of(error);
    let failure = parts.handle_of_failure(error);
    let body = BoxBody::new(body::<Bytes>(parts.text));
    let mut made = HttpResponse::with_body(bridged(parts.status), body);
    if let Some(failure) = failure {
        made.extensions_mut().insert(failure);
    }
    for (name, value) in &parts.headers {
        // Both versions of `http` have the same rules: what is valid in one is valid in the other.
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_str().as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            made.headers_mut().append(name, value);
        }
    }
    made
}

#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::actix_web::ResponseError for $($type)* $($bounds)* {
            fn status_code(&self) -> $crate::__private::actix_web::StatusCode {
                $crate::__body! { $mode $crate::__private::actix_web::status_code(self) }
            }
            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::__body! { $mode $crate::__private::actix_web::error_response(self) }
            }
        }
    };
}
