//! The text of a foreign response, as far as it is there.

use std::error::Error;
use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http_body::Body;
use http_body_util::{BodyExt as _, Limited};

use super::MAX_TEXT;

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled until it is pending.
pub(crate) fn bytes_of<B: Body<Error: Into<Box<dyn Error + Send + Sync>>>>(
    body: B,
) -> Option<Vec<u8>> {
    let hint = body.size_hint();
    let collected = pin!(Limited::new(body, MAX_TEXT).collect());
    let Poll::Ready(Ok(bytes)) = collected.poll(&mut Context::from_waker(Waker::noop())) else {
        return None;
    };
    let bytes = Vec::from(bytes.to_bytes());
    let length = bytes.len() as u64;
    let is_true = hint.lower() <= length && hint.upper().is_none_or(|upper| length <= upper);
    is_true.then_some(bytes)
}
