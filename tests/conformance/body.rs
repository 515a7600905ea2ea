//! A body whose end is not there yet.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame};

/// A text, and then nothing for ever.
#[derive(Debug)]
pub(crate) struct Endless(Full<Bytes>);

impl Endless {
    pub(crate) fn new(text: &'static str) -> Self {
        Self(Full::from(text))
    }
}

impl Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match Pin::new(&mut self.0).poll_frame(context) {
            Poll::Ready(Some(frame)) => Poll::Ready(Some(frame)),
            Poll::Ready(None) | Poll::Pending => Poll::Pending,
        }
    }
}
