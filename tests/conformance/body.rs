//! A body whose end is not there yet.

use std::io;
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
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match Pin::new(&mut self.0).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => Poll::Ready(Some(Ok(frame))),
            Poll::Ready(_) | Poll::Pending => Poll::Pending,
        }
    }
}
