//! The log: one event for each error response, with the attributes of OpenTelemetry's conventions.

mod entry;
mod event;
mod marks;

pub use entry::{LogEntry, LogLevel};
#[cfg(feature = "__layer")]
pub(crate) use event::trace_response;
pub(crate) use event::{error_type, trace, trace_handle};
pub(crate) use marks::{Marks, Traced};
