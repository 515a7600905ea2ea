//! The rules of every `ErrorLayer`, without a framework: which responses get a form, and what of them is kept.

mod accept;
mod builder;
mod foreign;
mod headers;
mod panicked;
mod request;
mod rules;

pub(crate) use builder::error_layer;
pub(crate) use foreign::MAX_TEXT;
pub(crate) use panicked::Panicked;
pub use request::RequestSummary;
pub(crate) use request::{Asked, Head};
pub(crate) use rules::{Done, Found, Rules};
