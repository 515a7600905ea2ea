//! actix-web 4: every derived error implements `ResponseError`.
//!
//! A handler returns `Result<_, ApiError>` or `actix_web::Result<_>`, into which `?` converts an error. actix-web keeps the
//! error with the response, and middleware gets it by its type:
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
//!             let response = service.call(request);
//!             async move {
//!                 let response = response.await?;
//!                 let error = response.response().error();
//!                 if let Some(error) = error.and_then(|error| error.as_error::<UserNotFound>()) {
//!                     eprintln!("{}: {}", error.status(), error.report());
//!                 }
//!                 Ok(response)
//!             }
//!         })
//!         .route("/users/{id}", web::get().to(user))
//! });
//! # let _ = server;
//! ```
//!
//! If all handlers return [`HttpException`](crate::HttpException), into which `?` converts every derived error, middleware
//! needs only this one type.
//!
//! With the feature `json`, the response of an error that cannot be written as JSON is a 500. The
//! [`HttpErrorHandle`](crate::HttpErrorHandle) in the extensions of that response has the cause; the extensions of other
//! responses are empty.

#[doc(hidden)]
pub use ::actix_web::{HttpResponse, ResponseError, http::StatusCode};

use ::actix_web::body::BoxBody;
use ::actix_web::http::header::{HeaderName, HeaderValue};
use ::actix_web::web::Bytes;

use crate::error::HttpError;
use crate::response::{Parts, body};

/// Returns the status as the type of `http` 0.2, which actix-web uses.
#[doc(hidden)]
#[must_use]
pub fn status_code(error: &dyn HttpError) -> StatusCode {
    convert(error.status())
}

fn convert(status: http::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Creates the response of an error; actix-web keeps the error.
#[doc(hidden)]
#[must_use]
pub fn error_response(error: &dyn HttpError) -> HttpResponse {
    let mut parts = Parts::of(error);
    let failure = parts.handle_of_failure(error);
    let body = BoxBody::new(body::<Bytes>(parts.text));
    let mut response = HttpResponse::with_body(convert(parts.status), body);
    if let Some(failure) = failure {
        response.extensions_mut().insert(failure);
    }
    for (name, value) in &parts.headers {
        // Both versions of `http` have the same rules, so neither conversion fails.
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_str().as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            response.headers_mut().append(name, value);
        }
    }
    response
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
