//! Web frameworks: what a handler returns in each, and how middleware gets the error for the log.
//!
//! The feature of a framework implements its response trait for every type that derives
//! [`HttpError`](macro@crate::HttpError), so handlers return errors without a conversion. No such feature is on by default.
//! The response is the same in all frameworks: the code behind [`ToResponse`](crate::ToResponse) creates its status line,
//! headers and body.
//!
//! | framework | feature | version | a handler returns | middleware gets the error by |
//! |---|---|---|---|---|
//! | actix-web | `actix-web` | 4 | `Result<_, ApiError>` or `actix_web::Result<_>` | `response.extensions().get::<HttpErrorHandle>()` |
//! | axum | `axum` | 0.8 | `Result<_, ApiError>` | `HttpErrorHandle::of(&response)` |
//! | hyper | none, or `tower` | 1 | `error.into()`, an `http::Response` | `HttpErrorHandle::of(&response)` |
//! | poem | `poem` | 3 | `Result<_, ApiError>` or `poem::Result<_>` | `response.data::<HttpErrorHandle>()` |
//! | Rocket | `rocket` | 0.5 | `Result<_, ApiError>` | `integrations::rocket::error_of(request)` |
//! | salvo | `salvo` | 1 | `Result<_, ApiError>` | `response.extensions.get::<HttpErrorHandle>()` |
//! | warp | `warp` | 0.4 | `Result<_, Rejection>` by `?`, and `.recover(recover)` | `HttpErrorHandle::of(&response)` |
//!
//! `ApiError` is any derived type, [ready](crate::ready) types and [`HttpException`](crate::HttpException) included. The
//! [guide](crate::guide::frameworks) has a whole service for each framework, with its dependencies.
//!
//! # The log
//!
//! A client reads the detail and nothing else. Middleware gets the whole error as an
//! [`HttpErrorHandle`](crate::HttpErrorHandle), which derefs to an [`HttpError`](trait@crate::HttpError): its
//! [`report`](crate::HttpError::report) is the error and its sources as one line, and
//! [`source`](std::error::Error::source) returns the cause:
//!
//! ```
//! use std::io;
//! use genro_exceptions::HttpError;
//!
//! #[derive(Debug, HttpError)]
//! #[status(500)]
//! #[detail("the report cannot be read")]
//! struct ReportUnreadable(#[source] io::Error);
//!
//! let error = ReportUnreadable::new(io::Error::other("disk 3 is gone"));
//! assert_eq!(error.detail(), "the report cannot be read");
//! assert_eq!(error.report().to_string(), "the report cannot be read: disk 3 is gone");
//! ```
//!
//! In every framework one middleware finds the errors of all handlers, of whatever type they are.
//!
//! # Every error response
//!
//! A 404 of the router, a rejected request, a panic and a timeout have bodies that no error of the service has written. An
//! `ErrorLayer` gives them the form of your errors and calls a hook for each of them:
//! [`tower::ErrorLayer`](crate::tower::ErrorLayer) for axum, hyper and warp, and [`actix_web::ErrorLayer`],
//! [`poem::ErrorLayer`], [`rocket::ErrorLayer`] and [`salvo::ErrorLayer`]. The [guide](crate::guide::layer) shows it.
//!
//! # gRPC
//!
//! The feature `tonic` adds the conversion of every derived error into a `tonic::Status`, for tonic 0.14. The
//! [guide](crate::guide::grpc) shows it.
//!
//! # Without a feature
//!
//! A framework that takes an `http::Response` needs no feature; the body may have any type that can be created from a text.
//! With hyper 1:
//!
//! ```
//! use std::convert::Infallible;
//! use genro_exceptions::{HttpError, HttpException, HttpNotFound};
//! use http::{Request, Response};
//! use http_body_util::Full;
//! use hyper::body::{Bytes, Incoming};
//!
//! fn route(path: &str) -> Result<String, HttpException> {
//!     Err(HttpNotFound::with_detail(format!("nothing at {path}")))?
//! }
//!
//! async fn respond(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
//!     Ok(match route(request.uri().path()) {
//!         Ok(text) => Response::new(text.into()),
//!         Err(error) => {
//!             eprintln!("{}: {}", error.status(), error.report());
//!             error.into()
//!         }
//!     })
//! }
//! # let _ = hyper::service::service_fn(respond);
//! ```

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
pub(crate) mod derive;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "salvo")]
pub mod salvo;
#[cfg(feature = "warp")]
pub mod warp;
