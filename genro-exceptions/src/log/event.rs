//! The event of an error response.

use std::borrow::Cow;
use std::cell::Cell;

use http::StatusCode;
use tracing::{Level, Span, event};

use super::marks::{Marks, Place};
use super::{LogEntry, LogLevel};
use crate::error::{HttpError, HttpErrorHandle, is_server_error, message_of};

/// Emits the event of an error, which no layer emits again.
pub(crate) fn trace(error: &dyn HttpError) {
    let event = Event::of(error, error.status());
    event.record();
    if event.emit() {
        Marks::leave(&event.entry);
    }
}

/// The same for an error that a response has.
pub(crate) fn trace_handle(handle: &HttpErrorHandle) {
    let event = Event::of(&**handle, handle.status());
    event.record();
    if event.emit() {
        handle.traced().set(Place::current());
    }
}

/// Emits the event of an error response, unless its error has been traced by hand.
#[cfg(feature = "__layer")]
pub(crate) fn trace_response(handle: &HttpErrorHandle, status: StatusCode) {
    let event = Event::of(&**handle, status);
    let traced = handle.traced().take();
    // The span has the values; a second time, a subscriber may print them twice.
    if traced != Some(Place::current()) {
        event.record();
    }
    if traced.is_none() {
        event.emit();
    }
}

/// Returns the attribute `error.type`.
pub(crate) fn error_type(error: &dyn HttpError) -> Cow<'_, str> {
    Event::of(error, error.status()).error_type()
}

/// The event of an error and the status of its response.
struct Event<'a> {
    error: &'a dyn HttpError,
    entry: LogEntry<'a>,
    status: StatusCode,
}

impl<'a> Event<'a> {
    fn of(error: &'a dyn HttpError, status: StatusCode) -> Self {
        Self { error, entry: error.log_entry(), status }
    }

    /// Returns the code of the error, or else the name of its type; for an error that has neither, the status.
    fn error_type(&self) -> Cow<'a, str> {
        let name = || self.entry.public_type_name();
        let status = || self.status.as_str().to_owned().into();
        self.error.code().or_else(name).unwrap_or_else(status)
    }

    fn level(&self) -> LogLevel {
        let by_status =
            || if is_server_error(self.status) { LogLevel::Error } else { LogLevel::Debug };
        self.entry.level.unwrap_or_else(by_status)
    }

    /// Sets the fields of the current span that the conventions ask for, if it has declared them: a server has failed only
    /// with a 5xx.
    fn record(&self) {
        if is_server_error(self.status) {
            let span = Span::current();
            if span.has_field("error.type") {
                span.record("error.type", &*self.error_type());
            }
            span.record("otel.status_code", "ERROR");
        }
    }

    /// Emits the event, and returns whether a subscriber has asked for it.
    fn emit(&self) -> bool {
        let is_enabled = Cell::new(false);
        // The level and the name are constants of a callsite. The values are evaluated only if the event is enabled; as
        // texts, not as what prints them, because a subscriber escapes the line breaks of a text.
        macro_rules! emit {
            ($level:ident) => {
                event!(
                    name: "exception",
                    target: "genro_exceptions",
                    Level::$level,
                    "http.response.status_code" = self.status_code(&is_enabled),
                    "error.type" = &*self.error_type(),
                    "exception.type" = self.entry.public_type_name().as_deref(),
                    "exception.message" = message_of(self.error.as_error()).as_str(),
                    "exception.stacktrace" = self.stacktrace().as_deref(),
                    "error.chain" = self.error.report().to_string().as_str(),
                )
            };
        }
        match self.level() {
            LogLevel::Error => emit!(ERROR),
            LogLevel::Warn => emit!(WARN),
            LogLevel::Info => emit!(INFO),
            LogLevel::Debug => emit!(DEBUG),
            LogLevel::Trace => emit!(TRACE),
            LogLevel::Off => {}
        }
        is_enabled.get()
    }

    /// Returns the status as the type that OpenTelemetry has for numbers; that it is asked for means that the event is
    /// enabled.
    fn status_code(&self, is_enabled: &Cell<bool>) -> i64 {
        is_enabled.set(true);
        self.status.as_u16().into()
    }

    fn stacktrace(&self) -> Option<String> {
        self.entry.backtrace.map(ToString::to_string)
    }
}
