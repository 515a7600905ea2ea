//! The rules of every `ErrorLayer`, without a framework: which responses get a form, and what of them is kept.

mod accept;
mod builder;
mod foreign;
mod headers;
mod http_response;
mod panicked;
#[cfg(feature = "__body")]
mod peek;
mod request;
mod rules;
mod traced;

pub(crate) use builder::error_layer;
pub(crate) use foreign::MAX_TEXT;
pub(crate) use http_response::{Content, ResponseHead};
pub(crate) use panicked::{Panicked, caught, caught_future};
#[cfg(feature = "__body")]
pub(crate) use peek::bytes_of;
pub use request::RequestSummary;
pub(crate) use request::{Asked, Head};
pub(crate) use rules::{Done, Found, Rules};
