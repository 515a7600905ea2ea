//! Web frameworks: what a derived error is to each, and where its log finds the cause.
//!
//! A feature adds the framework's own trait to every type that derives [`HttpError`](macro@crate::HttpError), so that a
//! handler returns it as it is. None is on by default. The answer is the same in all of them: status line, header lines
//! and body are made by one function, that of [`ToResponse`](crate::ToResponse).
//!
//! | framework | feature | version | a handler returns | for the log, middleware finds the error by |
//! |---|---|---|---|---|
//! | actix-web | `actix-web` | 4 | `Result<_, ApiError>` or `actix_web::Result<_>` | `response.error()?.as_error::<ApiError>()` |
//! | axum | `axum` | 0.8 | `Result<_, ApiError>` | `HttpErrorHandle::of(&response)` |
//! | hyper | none needed | 1 | `error.into()`, an `http::Response` | having it: `error.report()` before `.into()` |
//! | poem | `poem` | 3 | `Result<_, ApiError>` or `poem::Result<_>` | `error.downcast_ref::<ApiError>()` |
//! | Rocket | `rocket` | 0.5 | `Result<_, ApiError>` | `integrations::rocket::error_of(request)` |
//! | salvo | `salvo` | 1 | `Result<_, ApiError>` | `response.extensions.get::<HttpErrorHandle>()` |
//! | warp | `warp` | 0.4 | `Result<_, Rejection>` by `?`, and `.recover(recover)` | `HttpErrorHandle::of(&response)` |
//!
//! `ApiError` stands for any derived type, ready or of your own, and for [`HttpException`](crate::HttpException). For
//! each framework there is an example of the same three routes, in a clone of the repository:
//! `cargo run --example salvo --features salvo`.
//!
//! # The log
//!
//! A client reads the detail and nothing else. The whole error goes to the middleware, as an
//! [`HttpErrorHandle`](crate::HttpErrorHandle) or as the type that the handler returned. Either way it is an
//! [`HttpError`](trait@crate::HttpError), whose [`report`](crate::HttpError::report) is the error and its sources in
//! one line; [`source`](std::error::Error::source) steps from one to the next:
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
//! actix-web and poem keep the error by its type, and only who names the type gets it back: there, let all handlers
//! return one, your service's enum or [`HttpException`](crate::HttpException).
//!
//! # Without a feature
//!
//! What takes an `http::Response` needs no feature, with a body of any type that can be made of a text. So for hyper 1:
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
//! async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
//!     Ok(match route(request.uri().path()) {
//!         Ok(text) => Response::new(text.into()),
//!         Err(error) => {
//!             eprintln!("{}: {}", error.status(), error.report());
//!             error.into()
//!         }
//!     })
//! }
//! # let _ = hyper::service::service_fn(answer);
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
