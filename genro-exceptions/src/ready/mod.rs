//! One ready type for each 4xx and 5xx status code in the IANA registry.
//!
//! All of them are at the root of the crate too. The name is `Http` and the reason phrase, and the default detail is the
//! reason phrase in sentence case.
//!
//! | constructor or method | types |
//! |---|---|
//! | `new()`, or `new(value)` where the status requires a header | all |
//! | `with_detail(…, text)`: another text for the client | all |
//! | `header`, `try_header`, `try_headers`: further headers | all |
//! | `caused_by(error)`: the cause, for the log | all |
//! | `challenge(Challenge)`: `www-authenticate` | [`HttpUnauthorized`] |
//! | `retry_after(Duration)`: `retry-after` | [`HttpContentTooLarge`], [`HttpTooManyRequests`], [`HttpServiceUnavailable`] |
//!
//! ```
//! use std::time::Duration;
//! use genro_exceptions::{HttpError, HttpTooManyRequests};
//!
//! let error = HttpTooManyRequests::with_detail("10 requests a second")
//!     .retry_after(Duration::from_secs(30))
//!     .caused_by("bucket 7 is empty");
//! assert_eq!((error.status().as_u16(), error.detail().as_ref()), (429, "10 requests a second"));
//! assert_eq!(error.headers()["retry-after"], "30");
//! assert_eq!(error.report().to_string(), "10 requests a second: bucket 7 is empty");
//! ```
//!
//! Other types that are ready to use: [`HttpException`](crate::HttpException) for a status that is chosen at run time,
//! [`Redirect`](crate::Redirect), and [`WebSocketException`](crate::WebSocketException).

pub(crate) mod phrase;
pub(crate) mod redirect;
mod setters;
mod standard;
pub(crate) mod table;
pub(crate) mod uri_reference;

pub use standard::*;
