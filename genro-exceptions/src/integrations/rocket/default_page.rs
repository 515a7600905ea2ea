//! The page of Rocket's default catcher: the body of an error response that nobody has shaped.

use std::future::Future;
use std::io::Cursor;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use rocket::Request;
use rocket::catcher::Catcher;
use rocket::response::{Body, Response};
use rocket::tokio::io::AsyncReadExt;

use crate::layer::MAX_TEXT;

/// Takes the body of a response if it is the page of the default catcher; another one stays.
///
/// A page is compared only if the response has its type and length, so that no other body is read.
pub(super) fn take<'r>(request: &'r Request<'_>, response: &mut Response<'r>) -> bool {
    let has_type = response.content_type().is_some_and(|kind| kind.is_html() || kind.is_json());
    let Some(size) = response.body().preset_size().filter(|_| has_type) else { return false };
    let default = Catcher::default();
    let Some(Ok(mut page)) = now(default.handler.handle(response.status(), request)) else {
        return false;
    };
    if page.body().preset_size() != Some(size) || page.content_type() != response.content_type() {
        return false;
    }
    let Some(page) = bytes_of(page.body_mut().take()) else { return false };
    match bytes_of(response.body_mut().take()) {
        Some(bytes) if bytes != page => {
            response.set_sized_body(bytes.len(), Cursor::new(bytes));
            false
        }
        _ => true,
    }
}

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled until it is pending.
pub(super) fn bytes_of(body: Body<'_>) -> Option<Vec<u8>> {
    let declared = body.preset_size();
    let mut bytes = Vec::new();
    let limit = MAX_TEXT as u64 + 1;
    now(AsyncReadExt::take(body, limit).read_to_end(&mut bytes))?.ok()?;
    let is_true = declared.is_none_or(|length| length == bytes.len());
    (is_true && bytes.len() <= MAX_TEXT).then_some(bytes)
}

fn now<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}
