//! What a layer does for the log: `ErrorLayer::traced`.

use std::future::{Future, poll_fn};
use std::pin::pin;

use super::request::Asked;
use super::rules::Rules;
#[cfg(feature = "tracing")]
use {super::rules::Done, crate::error::HttpErrorHandle, crate::log, http::StatusCode};
#[cfg(all(feature = "tracing", feature = "tower"))]
use {crate::error::HttpError, http::Response};

impl Rules {
    /// Polls the future of a request. What is traced by hand meanwhile is not traced again.
    #[inline]
    pub(crate) fn around<T>(&self, asked: &mut Asked, poll: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tracing")]
        if self.is_traced {
            return asked.marks.around(poll);
        }
        let _ = (self, asked);
        poll()
    }

    /// The same for a future that is awaited.
    pub(crate) async fn around_future<F: Future>(&self, asked: &mut Asked, future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|context| self.around(asked, || future.as_mut().poll(context))).await
    }

    /// Begins a request whose future an adapter does not poll.
    #[cfg(feature = "rocket")]
    pub(crate) fn begin(&self) {
        #[cfg(feature = "tracing")]
        if self.is_traced {
            log::Marks::forget();
        }
        let _ = self;
    }
}

#[cfg(feature = "tracing")]
impl Rules {
    pub(crate) fn traced(&mut self) {
        self.is_traced = true;
    }

    /// Logs an error response, unless that is done.
    pub(super) fn trace(&self, done: &mut Done, handle: &HttpErrorHandle, status: StatusCode) {
        if self.is_traced && !done.is_traced {
            done.is_traced = true;
            log::trace_response(handle, status);
        }
    }
}

#[cfg(feature = "tracing")]
impl Done {
    /// Notes that the error of a response was traced by hand, where the response has no handle that could tell.
    #[cfg(feature = "tower")]
    pub(crate) fn noted_in<B>(mut response: Response<B>, error: &dyn HttpError) -> Response<B> {
        if HttpErrorHandle::of(&response).is_none() && log::Marks::take(error).take().is_some() {
            let mut done = Self::default();
            done.is_traced = true;
            response.extensions_mut().insert(done);
        }
        response
    }
}
