//! HTTP errors: the trait, the type that holds any of them, and the ways to create one without declaring a type.

mod amended_error;
pub(crate) mod any_error;
pub(crate) mod code;
mod downcast;
pub(crate) mod erased_error;
mod forward;
mod handle;
pub(crate) mod http_error;
mod http_exception;
mod into_detail;
pub(crate) mod known;
mod macros;
mod or_status;
mod plain_error;
pub(crate) mod provided;
mod public_text;
mod report;
pub(crate) mod search;
mod status;

pub(crate) use forward::forward;
pub use handle::HttpErrorHandle;
pub use http_error::HttpError;
pub use http_exception::{BoxError, HttpException};
pub use into_detail::IntoDetail;
pub use known::Known;
pub use or_status::OrStatus;
pub use public_text::is_server_error;
pub(crate) use public_text::text_or_phrase;
pub use report::Report;
#[cfg(feature = "tracing")]
pub(crate) use report::message_of;
pub use status::{is_error_status, is_redirect};

// Derive and trait have the same name, so one import brings both into scope.
pub(crate) use genro_exceptions_derive::HttpError;
