//! What an event has of an error besides its texts.

use std::any::{Any, type_name};
use std::backtrace::{Backtrace, BacktraceStatus};
use std::borrow::Cow;
use std::sync::Arc;

use crate::error::HttpError;

/// The level of the event of an error: what `#[log(…)]` sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    /// `ERROR`.
    Error,
    /// `WARN`.
    Warn,
    /// `INFO`.
    Info,
    /// `DEBUG`.
    Debug,
    /// `TRACE`.
    Trace,
    /// No event.
    Off,
}

/// What an event has of an error besides its texts; an error that forwards to another one has the entry of that one.
#[derive(Debug, Clone, Copy)]
pub struct LogEntry<'a> {
    /// The error to which everything else forwards.
    pub(super) original: &'a dyn HttpError,
    /// As the compiler writes it.
    pub(super) type_name: &'static str,
    /// Without one, the status decides.
    pub(super) level: Option<LogLevel>,
    pub(super) backtrace: Option<&'a Backtrace>,
}

impl<'a> LogEntry<'a> {
    /// Creates the entry of an error that declares nothing for the log.
    pub fn new<E: HttpError + ?Sized>(error: &'a E) -> Self {
        let original = error.as_http_error();
        Self { original, type_name: type_name::<E>(), level: None, backtrace: None }
    }

    /// Sets the level.
    #[must_use]
    pub fn at(self, level: LogLevel) -> Self {
        Self { level: Some(level), ..self }
    }

    /// Sets the backtrace, if this is one of `std` and it was captured: the macro compares names of types alone.
    #[must_use]
    pub fn with_backtrace(self, field: &'a dyn Any) -> Self {
        let optional = || field.downcast_ref::<Option<Backtrace>>()?.as_ref();
        let boxed = || field.downcast_ref::<Box<Backtrace>>().map(|backtrace| &**backtrace);
        let shared = || field.downcast_ref::<Arc<Backtrace>>().map(|backtrace| &**backtrace);
        let found = field.downcast_ref::<Backtrace>().or_else(optional);
        let found = found.or_else(boxed).or_else(shared);
        let is_captured = |found: &&Backtrace| found.status() == BacktraceStatus::Captured;
        Self { backtrace: found.filter(is_captured), ..self }
    }

    /// Sets the name of the type to that of another error.
    pub(crate) fn named_as(self, other: LogEntry<'_>) -> Self {
        Self { type_name: other.type_name, ..self }
    }

    /// Returns the name of the type, with its path; a type of this crate that has no public name has none.
    pub(super) fn public_type_name(&self) -> Option<Cow<'static, str>> {
        let Some(path) = self.type_name.strip_prefix("genro_exceptions::") else {
            return Some(Cow::Borrowed(self.type_name));
        };
        let (_, name) = path.rsplit_once("::").unwrap_or_default();
        // A public type is re-exported at the root.
        let name = match name {
            "Panicked" => return Some(Cow::Borrowed("panic")),
            "Foreign" | "Deferred" | "StatusError" | "Unexpected" | "Unwritable" => return None,
            "HttpProblem" => "Problem",
            "PlainError" => "HttpException",
            name => name,
        };
        Some(Cow::Owned(format!("genro_exceptions::{name}")))
    }
}
