//! `exception.stacktrace`: the backtrace that an error has captured.

use std::backtrace::Backtrace;
use std::sync::Arc;

use genro_exceptions::{HttpError, HttpException};

use crate::capture::heard;

/// The stack trace in the event of an error.
fn stacktrace(error: &dyn HttpError) -> String {
    let log = heard(|| error.trace());
    log.events[0].text("exception.stacktrace").to_owned()
}

#[derive(Debug, HttpError)]
enum Failure {
    #[status(500)]
    #[detail("failure {id}")]
    Named { id: u8, backtrace: Backtrace },
    #[status(500)]
    #[log(warn)]
    Optional(Option<Backtrace>),
    #[status(500)]
    Shared(Arc<Backtrace>),
    #[status(500)]
    Boxed(Box<std::backtrace::Backtrace>),
    #[transparent]
    Inner(Box<Failure>),
    #[status(500)]
    Other(other::Backtrace),
    #[status(500)]
    None,
}

mod other {
    /// A type of another crate that has the same name.
    #[derive(Debug)]
    pub(crate) struct Backtrace;
}

#[test]
fn a_captured_backtrace_is_in_the_event() {
    let captured = Backtrace::force_capture;
    for failure in [
        Failure::named(7, captured()),
        Failure::optional(Some(captured())),
        Failure::shared(Arc::new(captured())),
        Failure::boxed(Box::new(captured())),
        Failure::inner(Box::new(Failure::named(7, captured()))),
    ] {
        let error = HttpException::from(failure);
        let text = stacktrace(&error);
        assert!(text.contains("a_captured_backtrace_is_in_the_event"), "{text}");
    }
}

#[test]
fn what_is_not_captured_is_not_in_the_event() {
    for failure in [
        Failure::named(7, Backtrace::disabled()),
        Failure::optional(None),
        Failure::shared(Arc::new(Backtrace::disabled())),
        Failure::other(other::Backtrace),
        Failure::none(),
    ] {
        assert_eq!(stacktrace(&failure), "");
    }
}
