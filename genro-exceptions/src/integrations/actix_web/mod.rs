//! actix-web 4: every derived error converts into `actix_web::Error`.
//!
//! A handler returns `Result<_, ApiError>` or `actix_web::Result<_>`, into which `?` converts an error. Middleware gets the
//! error from the extensions of the response, with [`error_of`]:
//!
//! ```
//! use actix_web::{App, HttpServer, dev::Service, web};
//! use genro_exceptions::{HttpError, integrations::actix_web::error_of};
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
//!                 if let Some(error) = error_of(response.response()) {
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
//! An `actix_web::Error` of a derived error holds an [`HttpErrorHandle`], which implements `ResponseError`:
//! `error.as_error::<HttpErrorHandle>()`. The handle gives access to the type: `handle.downcast_ref::<UserNotFound>()`.
//!
//! [`ErrorLayer`] gives all error responses of an app one form, and calls a hook for each of them. The
//! [guide](crate::guide::frameworks::actix_web) has a whole service with it, and its dependencies.

mod layer;
mod translation;

use ::actix_web::body::BoxBody;
use ::actix_web::http::StatusCode;
use ::actix_web::http::header::CONTENT_TYPE;
use ::actix_web::web::Bytes;
use ::actix_web::{HttpResponse, ResponseError};

#[doc(hidden)]
pub use ::actix_web::Error;

pub use self::layer::{ErrorFuture, ErrorLayer, ErrorService};
use crate::error::{HttpError, HttpErrorHandle};
use crate::response::body;
use crate::response::framework::{Parts, give_back};

/// Returns the error that a response was created from, if there is one.
#[must_use]
pub fn error_of<B>(response: &HttpResponse<B>) -> Option<HttpErrorHandle> {
    response.extensions().get().cloned()
}

/// Converts an error, with its handle inside.
#[doc(hidden)]
pub fn error(error: impl HttpError) -> Error {
    HttpErrorHandle::new(error).into()
}

/// Creates the response of the error, with the handle in the extensions.
impl ResponseError for HttpErrorHandle {
    fn status_code(&self) -> StatusCode {
        translation::status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        let (Parts { head, text, handle }, content_type) = Parts::to_translate(self.clone());
        let body = BoxBody::new(body::<Bytes>(text));
        let mut response = HttpResponse::with_body(translation::status(head.status), body);
        translation::append(response.headers_mut(), &head.headers);
        give_back(head);
        if let Some(content_type) = content_type {
            let value = translation::content_type(content_type);
            response.headers_mut().append(CONTENT_TYPE, value);
        }
        response.extensions_mut().insert(handle);
        response
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ($mode:ident [$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> ::core::convert::From<$($type)*> for $crate::__private::actix_web::Error where $($bounds)* {
            fn from(__genro_error: $($type)*) -> Self {
                $crate::__body! { $mode actix_web::error(__genro_error) }
            }
        }
    };
}
