//! A panic of a handler, as an error.

use std::any::Any;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use crate::error::{HttpError, HttpErrorHandle};
use crate::response::unwinding;

/// A panic: a 500 with the reason phrase, whose message is for the log.
#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub(crate) struct Panicked(String);

impl Panicked {
    pub(crate) fn new(payload: &(dyn Any + Send)) -> Self {
        Self(unwinding::message(payload).to_owned())
    }
}

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the handler panicked: {}", self.0)
    }
}

/// Returns what `run` returns; a panic, where panics unwind, is an error. What it leaves behind belongs to the request,
/// which ends with it.
pub(crate) fn catch_panic<T>(run: impl FnOnce() -> T) -> Result<T, HttpErrorHandle> {
    let panicked = |payload: Box<dyn Any + Send>| HttpErrorHandle::new(Panicked::new(&*payload));
    catch_unwind(AssertUnwindSafe(run)).map_err(panicked)
}

/// The same for a future.
pub(crate) async fn catch_panic_of_future<F: Future>(
    future: F,
) -> Result<F::Output, HttpErrorHandle> {
    let mut future = pin!(future);
    poll_fn(|context| match catch_panic(|| future.as_mut().poll(context)) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
        Err(panicked) => Poll::Ready(Err(panicked)),
    })
    .await
}
