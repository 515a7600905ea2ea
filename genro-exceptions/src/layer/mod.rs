//! The rules of every `ErrorLayer`, without a framework: which responses get a form, and what of them is kept.

mod accept;
mod foreign;
mod headers;
#[cfg(feature = "__body")]
mod http_response;
mod panicked;
#[cfg(feature = "__body")]
mod peek;
mod request;
mod rules;
#[cfg(any(feature = "__body", feature = "actix-web"))]
mod text_bytes;
mod traced;

pub(crate) use foreign::MAX_TEXT;
#[cfg(feature = "__body")]
pub(crate) use http_response::{Content, ResponseHead};
pub(crate) use panicked::{Panicked, catch_panic, catch_panic_of_future};
#[cfg(feature = "__body")]
use peek::bytes_of;
pub use request::RequestSummary;
pub(crate) use request::{Asked, Head};
pub(crate) use rules::{Done, Found, Rules};
#[cfg(any(feature = "__body", feature = "actix-web"))]
pub(crate) use text_bytes::TextBytes;
