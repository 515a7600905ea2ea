//! A body whose end is not there yet, and one that is compressed.

use std::io::{self, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll};

use flate2::Compression;
use flate2::write::GzEncoder;
use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame};

/// A text, and then nothing for ever.
#[derive(Debug)]
pub(crate) struct Endless(Full<Bytes>);

impl Endless {
    pub(crate) fn new(text: &'static [u8]) -> Self {
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

/// The text as a middleware compresses it.
pub(crate) fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).expect("a vector");
    encoder.finish().expect("a vector")
}
