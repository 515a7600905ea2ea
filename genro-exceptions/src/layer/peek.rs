//! The text of a foreign response, as far as it is there.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Buf as _;
use http_body::Body;

use super::TextBytes;

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled until it is pending.
pub(crate) fn bytes_of<B: Body>(body: B) -> Option<Vec<u8>> {
    let hint = body.size_hint();
    let (mut body, mut bytes) = (pin!(body), TextBytes::default());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match body.as_mut().poll_frame(&mut context) {
            Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => push(&mut bytes, data)?,
                // Trailers.
                Err(_) => bytes.push(b"")?,
            },
            Poll::Ready(None) => return bytes.of_length(hint.lower(), hint.upper()),
            Poll::Ready(Some(Err(_))) | Poll::Pending => return None,
        }
    }
}

fn push(bytes: &mut TextBytes, mut data: impl bytes::Buf) -> Option<()> {
    loop {
        let chunk = data.chunk();
        bytes.push(chunk)?;
        let length = chunk.len();
        data.advance(length);
        if !data.has_remaining() {
            return Some(());
        }
    }
}
