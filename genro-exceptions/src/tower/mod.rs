//! `ErrorLayer` for axum, hyper, tonic, warp and other services of tower: one form for all error responses, and one hook,
//! which is called for each of them.
//!
//! The 404 and 405 of a router, the rejections of extractors, timeouts and panics have bodies that no error of your
//! service has shaped. The layer gives them the form of your errors, and an [`HttpErrorHandle`](crate::HttpErrorHandle):
//!
//! ```
//! use axum::{Router, routing::get};
//! use genro_exceptions::{PlainText, tower::ErrorLayer};
//!
//! let errors = ErrorLayer::new()
//!     .format::<PlainText>()
//!     .on_error(|error, request| eprintln!("{} {}: {}", request.method, request.uri, error.report()));
//!
//! let app: Router = Router::new().route("/users/{id}", get(async || "Ada")).layer(errors);
//! # let _ = app;
//! ```
//!
//! # Order
//!
//! A response passes the layers from the inside to the outside. The layer belongs around everything that creates an error
//! response, such as a timeout, a limit or [`panic_response`], and inside of everything that changes a body, such as
//! compression. A layer that adds headers, such as CORS, belongs around it too. Where a type of a body does not implement
//! [`LayerBody`], the compiler reports this order.
//!
//! `Router::layer` wraps what was added before it, so the last one is the outermost:
//!
//! ```text
//! Router::new()
//!     .route("/users/{id}", get(user))
//!     .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, limit))
//!     .layer(CatchPanicLayer::custom(panic_response))
//!     .layer(errors)
//!     .layer(CompressionLayer::new())
//!     .layer(CorsLayer::permissive())
//! ```
//!
//! A `Router` has middleware only around its routes and its fallback. A layer around the whole router, with
//! `errors.layer(router)` of [`tower_layer::Layer`], also sees what the router does before it.
//!
//! # warp
//!
//! ```
//! # #[cfg(feature = "warp")] {
//! use genro_exceptions::{PlainText, tower::ErrorLayer};
//! use tower_layer::Layer as _;
//! use warp::Filter as _;
//!
//! let routes = warp::path!("users" / u64).map(|id| format!("user {id}"));
//! let service = ErrorLayer::new().format::<PlainText>().layer(warp::service(routes));
//! # let _ = service;
//! # }
//! ```
//!
//! `warp::serve` takes no service, hyper serves it. The guide has whole services with [warp](crate::guide::frameworks::warp)
//! and with [hyper](crate::guide::frameworks::hyper), and their dependencies.
//!
//! # gRPC
//!
//! A gRPC response has status 200 even for an error. With the feature `tonic`, the layer finds the error in it, calls the
//! hooks and logs it; the response stays as it is. The [chapter on gRPC](crate::guide::grpc#the-log) shows it.

mod body;
#[cfg(feature = "tower-errors")]
mod box_error;
mod future;
mod panic;
mod response;
mod service;

use std::sync::Arc;

use crate::layer::Rules;

pub use body::LayerBody;
#[cfg(feature = "tower-errors")]
pub use box_error::box_error;
pub use future::ErrorFuture;
pub use panic::panic_response;
pub use service::ErrorService;

/// The [`Layer`](tower_layer::Layer) that gives the error responses of a service one form and one hook.
///
/// **Shape**: a response of status 400 and above whose body nobody has shaped (no content type, or `text/plain`) gets
/// the form of [`format`](Self::format). The text of a foreign 4xx becomes the detail if it is UTF-8 of at most 4 KiB
/// that is there at once; that of a foreign 5xx is for the log. Every other response passes untouched and unbuffered.
///
/// A layer within a layer does its work once: the form is that of the inner one, and its hooks are called; those of
/// the outer one only if the inner one has none.
///
/// ```
/// use axum::{Router, body::Body, http::{Request, Response}};
/// use genro_exceptions::{HttpErrorHandle, PlainText, tower::ErrorLayer};
/// use tower_service::Service as _;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut app: Router = Router::new().layer(ErrorLayer::new().format::<PlainText>());
/// let response: Response<Body> = app.call(Request::new(Body::empty())).await?;
///
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
/// assert_eq!(HttpErrorHandle::of(&response).expect("a handle").detail(), "Not Found");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct ErrorLayer {
    rules: Arc<Rules>,
}

macro_rules! module {
    () => {
        "genro_exceptions::tower"
    };
}
include!("../layer/builder.rs");
